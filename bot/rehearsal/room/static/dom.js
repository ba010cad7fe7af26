// Making elements, and finding those of the page.

export const $ = (id) => document.getElementById(id);

/** An element with attributes and children; texts are texts, never markup. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function initials(name) {
  const words = name.split(" ");
  return (words[0][0] + (words[1]?.[0] ?? "")).toUpperCase();
}

export function clock(at) {
  return new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

let toasts = 0;

/** A sentence that goes away by itself. */
export function toast(text) {
  const id = `toast-${(toasts += 1)}`;
  $("toasts").append(element("p", { id }, text));
  setTimeout(() => $(id)?.remove(), 8000);
}

/** Shows a popup while its button is pressed; Escape and a click beside it close it. */
export function popup(button, menu) {
  const set = (open) => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => set(menu.hidden));
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target) && !button.contains(event.target)) set(false);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    set(false);
    button.focus();
  });
  return () => set(false);
}
