// What the program does in the page of the preview. The page itself may run nothing.
({
  marked: null,

  // A page of more blocks than MANY has them in groups of about GROUP, since the browser looks at
  // every sibling of what it lays out anew. A shorter one has none: what a style sheet says of the
  // article's children it says of the blocks.
  MANY: 1500,
  GROUP: 100,

  content(id, html) {
    document.getElementById(id).innerHTML = html;
  },

  // The blocks of each part are a group's worth. To group them when they are nodes takes seconds.
  fill(count, ...parts) {
    const start = count > this.MANY ? "<div data-group=\"\">" : "";
    const end = count > this.MANY ? "</div>" : "";
    this.content("article", parts.map(part => start + part + end).join("\n"));
  },

  groups() {
    const article = document.getElementById("article");
    return article.firstElementChild?.hasAttribute("data-group") ? [...article.children] : [];
  },

  first() {
    const first = document.getElementById("article").firstElementChild;
    return first?.hasAttribute("data-group") ? first.firstElementChild : first;
  },

  // Brings the groups in line with how many blocks there are.
  regroup() {
    const article = document.getElementById("article");
    const groups = this.groups();
    const boxes = groups.length > 0 ? groups : [article];
    const many = boxes.reduce((sum, box) => sum + box.childElementCount, 0) > this.MANY;
    if (many === groups.length > 0) {
      groups.filter(group => group.childElementCount === 0).forEach(group => group.remove());
      groups.filter(group => group.childElementCount > 2 * this.GROUP)
        .forEach(group => group.replaceWith(...this.grouped([...group.children])));
    } else {
      const blocks = boxes.flatMap(box => [...box.children]);
      article.replaceChildren(...(many ? this.grouped(blocks) : blocks));
    }
  },

  grouped(blocks) {
    const groups = [];
    for (let i = 0; i < blocks.length; i += this.GROUP) {
      const group = document.createElement("div");
      group.setAttribute("data-group", "");
      group.append(...blocks.slice(i, i + this.GROUP));
      groups.push(group);
    }
    return groups;
  },

  // Four words for each step: what, the id, the content, the id it goes before.
  patch() {
    let moved = false;
    for (let i = 0; i < arguments.length; i += 4) {
      const [what, id, html, before] = [0, 1, 2, 3].map(word => arguments[i + word]);
      moved ||= what !== "content";
      if (what === "insert") {
        const made = document.createElement("div");
        made.id = id;
        made.innerHTML = html;
        const next = document.getElementById(before);
        const end = this.groups().at(-1) ?? document.getElementById("article");
        (next?.parentElement ?? end).insertBefore(made, next);
      } else if (what === "remove") {
        document.getElementById(id).remove();
      } else {
        document.getElementById(id).innerHTML = html;
      }
    }
    if (moved) this.regroup();
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
  reach(block) {
    const next = block.nextElementSibling
      ?? (block.parentElement.hasAttribute("data-group")
        ? block.parentElement.nextElementSibling?.firstElementChild
        : null);
    const end = next?.getBoundingClientRect().top
      ?? document.getElementById("article").getBoundingClientRect().bottom;
    return [block.getBoundingClientRect().top, end];
  },

  // The last of some elements that begins above the upper edge of the window, or the first.
  lastAbove(elements) {
    let low = 0;
    for (let high = elements.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (elements[middle].getBoundingClientRect().top <= 0.5) low = middle; else high = middle - 1;
    }
    return elements[low];
  },

  // The block at the upper edge of the window and the share of it that is above; "" where the page
  // has no blocks.
  upperEdge() {
    const found = this.lastAbove(document.getElementById("article").children);
    const block = found?.hasAttribute("data-group") ? this.lastAbove(found.children) : found;
    if (!block) return "";
    const [top, end] = this.reach(block);
    return block.id + " " + (end > top ? Math.min(1, Math.max(0, -top / (end - top))) : 0);
  },

  // Scrolls so that a share of a block is above the window; above the first are the title and all.
  bringUp(id, share) {
    const block = document.getElementById(id);
    if (block === null) return;
    if (block === this.first() && share === 0) {
      scrollTo(0, 0);
      return;
    }
    const [top, end] = this.reach(block);
    scrollTo(0, scrollY + top + share * (end - top));
  }
})
