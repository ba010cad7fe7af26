// Dialogs: the bot gives them a card, takes what was filled in, and says what comes next.

import { refusal, UNREACHABLE } from "./api.js";
import { drawCard } from "./cards.js";
import { $, element } from "./dom.js";
import { busy, fail } from "./log.js";

const WIDTHS = { small: 280, medium: 600, large: 960 };
const HEIGHTS = { small: 200, medium: 400, large: 600 };

export class Dialog {
  constructor(log) {
    this.log = log;
    this.element = $("dialog");
    this.body = $("dialog-body");
    $("dialog-close").addEventListener("click", () => this.element.close());
    this.element.addEventListener("close", () => this.back?.focus?.());
  }

  /** Opens what a button asks for. */
  async fetch(post, data, holder) {
    this.post = post;
    this.back = document.activeElement;
    busy(holder, true);
    const answered = await this.ask("task/fetch", data);
    busy(holder, false);
    const refused = refusal(answered);
    if (refused) fail(holder, refused);
    else this.follow(answered.body.task);
  }

  async submit(data) {
    busy(this.body, true);
    const answered = await this.ask("task/submit", data);
    busy(this.body, false);
    const refused = refusal(answered);
    if (refused) this.say(refused);
    else this.follow(answered.body.task);
  }

  ask(name, data) {
    const theme = document.documentElement.dataset.theme;
    const value = { data, context: { theme: theme === "light" ? "default" : theme } };
    return this.log.question(this.post, name, value);
  }

  /** What the bot wants next: another card, a last sentence, or nothing more. */
  follow(task) {
    if (task?.type === "continue") this.show(task.value);
    else if (task?.type === "message") this.tell(task.value);
    else this.element.close();
  }

  show({ title = "", card, width, height }) {
    this.open(title, width, height);
    const acts = {
      execute: () => this.say(UNREACHABLE),
      submit: (data) => this.submit(data),
      search: (dataset, typed) => this.log.search(this.post, dataset, typed),
    };
    this.body.replaceChildren(drawCard(card.content, acts));
    this.body.scrollTop = 0;
    (this.body.querySelector("input, textarea, select, button") ?? this.body).focus();
  }

  tell(text) {
    this.open("", "medium", "small");
    this.body.replaceChildren(element("p", { class: "said" }, text));
    $("dialog-close").focus();
  }

  open(title, width, height) {
    $("dialog-title").textContent = title || this.log.room.bot.name;
    this.say("");
    this.element.style.setProperty("--width", `${WIDTHS[width] ?? (Number(width) || 600)}px`);
    this.element.style.setProperty("--height", `${HEIGHTS[height] ?? (Number(height) || 400)}px`);
    if (!this.element.open) this.element.showModal();
  }

  say(text) {
    $("dialog-failed").textContent = text;
    $("dialog-failed").hidden = !text;
  }
}
