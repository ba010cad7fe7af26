// What somebody wrote, with mentions standing out; the bot's words may have the markdown that Teams knows.

import { element } from "./dom.js";

const { markdownit } = window;
const markdown = markdownit("zero", { breaks: true }).enable(["emphasis", "escape", "link", "list", "newline"]);

export function drawText(post, mine) {
  const bubble = element("div", { class: "bubble", dir: "auto" });
  if (!mine && post.format === "markdown") bubble.innerHTML = markdown.render(post.text);
  else bubble.append(...mentioned(post.text));
  return bubble;
}

function mentioned(text) {
  return text.split(/<at>([^<]*)<\/at>/).map((part, index) => (index % 2 ? element("span", { class: "mention" }, part) : part));
}
