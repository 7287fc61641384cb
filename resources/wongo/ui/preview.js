// What the program does in the page of the preview. The page itself may run nothing.
({
  marked: null,

  content(id, html) {
    document.getElementById(id).innerHTML = html;
  },

  // Four words for each step: what, the id, the content, the id it goes before.
  patch() {
    const article = document.getElementById("article");
    for (let i = 0; i < arguments.length; i += 4) {
      const [what, id, html, before] = [0, 1, 2, 3].map(word => arguments[i + word]);
      if (what === "insert") {
        const made = document.createElement("div");
        made.id = id;
        made.innerHTML = html;
        article.insertBefore(made, before === "" ? null : document.getElementById(before));
      } else if (what === "remove") {
        document.getElementById(id).remove();
      } else {
        document.getElementById(id).innerHTML = html;
      }
    }
  },

  // Sets the page's class and what its style sheet adds; a bare page has no other.
  dress(style, skin) {
    document.body.className = style;
    document.documentElement.dataset.theme = style.split(" ")[0];
    document.getElementById("base").disabled = style.endsWith(" bare");
    document.getElementById("skin").textContent = skin;
  },

  // Marks the block with the caret.
  mark(id) {
    this.marked?.classList.remove("caret");
    this.marked = document.getElementById(id);
    this.marked?.classList.add("caret");
  },

  reveal(id) {
    document.getElementById(id)?.scrollIntoViewIfNeeded(true);
  }
})
