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
  },

  // Each block reaches from its upper edge to that of the next, so that the gaps belong to them.
  reach(index) {
    const article = document.getElementById("article");
    const top = article.children[index].getBoundingClientRect().top;
    const next = article.children[index + 1];
    return [top, next ? next.getBoundingClientRect().top : article.getBoundingClientRect().bottom];
  },

  // The block at the upper edge of the window and the share of it that is above; "" where the page
  // has no blocks.
  upperEdge() {
    const blocks = document.getElementById("article").children;
    let low = 0;
    for (let high = blocks.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (this.reach(middle)[0] <= 0.5) low = middle; else high = middle - 1;
    }
    if (blocks.length === 0) return "";
    const [top, end] = this.reach(low);
    return blocks[low].id + " " + (end > top ? Math.min(1, Math.max(0, -top / (end - top))) : 0);
  },

  // Scrolls so that a share of a block is above the window; above the first are the title and all.
  bringUp(id, share) {
    const block = document.getElementById(id);
    if (block === null) return;
    if (block.previousElementSibling === null && share === 0) {
      scrollTo(0, 0);
      return;
    }
    const [top, end] = this.reach([...block.parentElement.children].indexOf(block));
    scrollTo(0, scrollY + top + share * (end - top));
  }
})
