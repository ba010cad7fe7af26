// A field in which one chooses among what is found while typing: people, or what the bot searches.

const PAUSE = 200;

let pickers = 0;

export class Picker {
  constructor({ known, chosen, several, placeholder, search, changed }) {
    this.id = `picker-${(pickers += 1)}`;
    this.several = several;
    this.search = search;
    this.changed = changed;
    this.chosen = new Map();
    this.found = [];
    this.at = -1;
    this.names = new Map(known.map((choice) => [choice.value, choice.title]));
    for (const value of (chosen ?? "").split(",").filter(Boolean)) this.chosen.set(value, this.names.get(value) ?? value);
    this.element = document.createElement("div");
    this.element.className = "picker";
    this.list = document.createElement("ul");
    this.list.className = "chosen";
    this.input = document.createElement("input");
    this.options = document.createElement("ul");
    this.prepare(placeholder);
    this.element.append(this.list, this.input, this.options);
    this.show();
  }

  get value() {
    return [...this.chosen.keys()].join(",");
  }

  nameBy(labels) {
    for (const one of [this.input, this.options]) one.setAttribute("aria-labelledby", labels.join(" "));
  }

  prepare(placeholder) {
    this.options.id = `${this.id}-options`;
    this.options.setAttribute("role", "listbox");
    this.options.hidden = true;
    Object.assign(this.input, { type: "text", autocomplete: "off", placeholder: placeholder || "Search" });
    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-expanded", "false");
    this.input.setAttribute("aria-controls", this.options.id);
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("focus", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
  }

  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      const asked = this.input.value;
      const found = await this.search(asked);
      if (asked !== this.input.value || document.activeElement !== this.input) return;
      this.found = found;
      this.at = found.length && asked ? 0 : -1;
      this.open();
    }, PAUSE);
  }

  key(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && this.found.length) {
      event.preventDefault();
      this.at = (this.at + moves[event.key] + this.found.length) % this.found.length;
      this.open();
    } else if (event.key === "Enter" && this.at >= 0 && !this.options.hidden) {
      event.preventDefault();
      this.choose(this.found[this.at]);
    } else if (event.key === "Escape" && !this.options.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Backspace" && !this.input.value && this.chosen.size) {
      this.drop([...this.chosen.keys()].pop());
    }
  }

  choose(choice) {
    if (!this.several) this.chosen.clear();
    this.chosen.set(choice.value, choice.title);
    this.input.value = "";
    this.close();
    this.show();
    this.changed();
  }

  drop(value) {
    this.chosen.delete(value);
    this.show();
    this.changed();
    this.input.focus();
  }

  show() {
    this.list.replaceChildren(
      ...[...this.chosen].map(([value, title]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = `${title} ✕`;
        button.setAttribute("aria-label", `Remove ${title}`);
        button.addEventListener("click", () => this.drop(value));
        const item = document.createElement("li");
        item.append(button);
        return item;
      }),
    );
  }

  open() {
    this.options.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.options.replaceChildren(...this.found.map((choice, index) => this.option(choice, index)));
    if (!this.found.length) this.options.append(nothing());
    const current = this.at >= 0 ? `${this.id}-${this.at}` : "";
    this.input.setAttribute("aria-activedescendant", current);
    this.options.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  option(choice, index) {
    const item = document.createElement("li");
    item.id = `${this.id}-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(index === this.at));
    item.textContent = choice.title;
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      this.choose(choice);
    });
    return item;
  }

  close() {
    this.options.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}

function nothing() {
  const item = document.createElement("li");
  item.className = "hint";
  item.setAttribute("role", "option");
  item.setAttribute("aria-disabled", "true");
  item.setAttribute("aria-selected", "false");
  item.textContent = "Nothing found";
  return item;
}
