// The messages of the open conversation, and what one does on their cards.

import { ask, refusal, UNREACHABLE } from "./api.js";
import { drawCard } from "./cards.js";
import { Dialog } from "./dialog.js";
import { $, clock, element, initials, popup, toast } from "./dom.js";
import { drawFile } from "./files.js";
import { drawText } from "./text.js";

/** Teams refreshes a card by itself when its last answer is older than this. */
const FRESH = 60_000;

export class Log {
  constructor(room) {
    this.room = room;
    this.dialog = new Dialog(this);
    this.asked = new Map();
    this.element = $("log");
  }

  show(chat) {
    this.element.replaceChildren();
    this.quiet();
    this.element.setAttribute("aria-busy", "true");
    if (!chat.posts.length) this.element.append(this.welcome());
    for (const post of chat.posts) this.place(post);
    this.element.removeAttribute("aria-busy");
    this.toEnd();
    for (const post of chat.posts) this.refreshByItself(post, false);
  }

  welcome() {
    const said = this.room.chat.channel
      ? "Write @Trowel in a post: in a channel the bot hears only what mentions it."
      : "Drop a brief here, or write help. What Trowel already knows it still knows: list shows it.";
    return element("p", { class: "empty" }, said);
  }

  /** Shows a message that is new or has changed. */
  put(post) {
    const before = this.articleOf(post.id);
    const known = before ? Number(before.dataset.edited) : -1;
    const atEnd = this.isAtEnd();
    this.element.querySelector(".empty")?.remove();
    if (post.author === this.room.bot.id) this.quiet();
    this.place(post);
    if (!before && (atEnd || post.author === this.room.person.mri)) this.toEnd();
    else if (atEnd) this.toEnd();
    this.refreshByItself(post, post.edited > known && known >= 0);
  }

  place(post) {
    const before = this.articleOf(post.id);
    const held = before?.contains(document.activeElement) ? nameOf(document.activeElement) : undefined;
    const drawn = this.draw(post);
    if (before) before.replaceWith(drawn);
    else this.threadOf(post).append(drawn);
    if (held !== undefined) focusAgain(drawn, held);
  }

  /** In a channel a post with its replies; elsewhere the log itself. */
  threadOf(post) {
    if (!this.room.chat.channel) return this.element;
    const root = post.thread ?? post.id;
    const found = this.element.querySelector(`[data-thread="${CSS.escape(root)}"]`);
    if (found) return found.querySelector(".replies");
    const replies = element("div", { class: "replies" });
    const reply = element("button", { type: "button", class: "link reply", onclick: () => this.room.composer.reply(root) }, "Reply");
    this.element.append(element("section", { class: "thread", "data-thread": root, "aria-label": "Thread" }, replies, reply));
    return replies;
  }

  draw(post) {
    const mine = post.author === this.room.person.mri;
    const name = this.room.authorOf(post);
    const article = element("article", {
      class: `message ${mine ? "mine" : "theirs"}`,
      "data-post": post.id,
      "data-edited": post.edited,
      tabindex: "-1",
      "aria-label": `${name}, ${clock(post.at)}`,
    });
    const author = this.room.people.find((person) => person.mri === post.author);
    if (!mine) article.append(element("span", { class: `avatar ${author?.key ?? "bot"}`, "aria-hidden": "true" }, initials(name)));
    const edited = post.edited && post.text ? " Edited" : "";
    const head = element("p", { class: "by" }, element("b", {}, mine && !this.room.chat.channel ? "" : name), element("time", { datetime: post.at }, `${clock(post.at)}${edited}`));
    const content = element("div", { class: "content" }, head, ...this.body(post, mine));
    article.append(content);
    const menu = post.gone ? null : this.menu(post, mine);
    if (menu) head.append(menu);
    return article;
  }

  body(post, mine) {
    if (post.gone) return [element("p", { class: "bubble gone" }, "This message has been deleted.")];
    const parts = [];
    if (post.text) parts.push(drawText(post, mine));
    for (const one of post.attachments) {
      const file = drawFile(one, (accept) => this.consent(post, accept));
      if (file) parts.push(file);
    }
    if (post.card) parts.push(this.card(post));
    return parts;
  }

  card(post) {
    const holder = element("div", { class: "card-holder" });
    try {
      holder.append(drawCard(post.card, this.acts(post, holder)));
    } catch (error) {
      console.error(error);
      holder.append(element("p", { class: "failed" }, "This card cannot be shown."));
    }
    return holder;
  }

  acts(post, holder) {
    return {
      execute: (action) => this.tap(post, action, "manual", holder),
      submit: (data) => this.submit(post, data, holder),
      search: (dataset, typed) => this.search(post, dataset, typed),
    };
  }

  menu(post, mine) {
    const offers = [];
    const action = post.card?.refresh?.action;
    if (action) offers.push([action.title || "Refresh", () => this.tap(post, bare(action), "manual")]);
    if (mine && post.text) offers.push(["Edit", () => this.room.composer.edit(post)]);
    if (mine) offers.push(["Delete", () => this.change(post)]);
    if (!offers.length) return null;
    const items = offers.map(([title, act]) => element("button", { type: "button", onclick: () => (close(), act()) }, title));
    const list = element("div", { class: "menu", role: "group", "aria-label": "More options", hidden: true }, ...items);
    const dots = element("button", { type: "button", class: "tool dots", title: "More options", "aria-label": "More options", "aria-expanded": "false" }, "⋯");
    const close = popup(dots, list);
    return element("span", { class: "more" }, dots, list);
  }

  async tap(post, action, trigger, holder) {
    const held = holder ?? this.articleOf(post.id)?.querySelector(".card-holder");
    busy(held, true);
    this.asked.set(`${this.room.me} ${post.id}`, Date.now());
    const { me, chat } = this.room;
    const answered = await ask("taps", { me, chat: chat.id, post: post.id, action, trigger });
    busy(held, false);
    const refused = refusal(answered);
    if (trigger === "automatic") return;
    if (refused) fail(held, refused);
    else if (typeof answered.body.value === "string") toast(answered.body.value);
  }

  async submit(post, data, holder) {
    if (data?.msteams?.type === "task/fetch") {
      await this.dialog.fetch(post, data, holder);
      return;
    }
    busy(holder, true);
    const { me, chat } = this.room;
    const { msteams, ...value } = data;
    const answered = await ask("submissions", { me, chat: chat.id, post: post.id, value: msteams?.value ?? value, text: msteams?.text ?? "" });
    busy(holder, false);
    if (answered.status !== 200) fail(holder, UNREACHABLE);
  }

  /** People come from the organisation, everything else from the bot. */
  async search(post, dataset, typed) {
    if (dataset.startsWith("graph.microsoft.com/users")) return this.people(typed);
    const value = { queryText: typed, queryOptions: { skip: 0, top: 15 }, dataset };
    const answered = await this.question(post, "application/search", value);
    const found = answered.body?.value?.results;
    return answered.status === 200 && Array.isArray(found) ? found : [];
  }

  people(typed) {
    const home = this.room.people.filter((person) => person.tenant === this.room.person.tenant);
    const found = home.filter((person) => person.name.toLowerCase().includes(typed.toLowerCase()));
    return found.map((person) => ({ value: person.id, title: person.name }));
  }

  question(post, name, value) {
    const { me, chat } = this.room;
    return ask("questions", { me, chat: chat.id, post: post.id, name, value });
  }

  async consent(post, accept) {
    const { me, chat } = this.room;
    const answered = await ask("consents", { me, chat: chat.id, post: post.id, accept });
    if (answered.status !== 200) toast(UNREACHABLE);
  }

  async change(post, text = null) {
    const { me, chat } = this.room;
    await ask("changes", { me, chat: chat.id, post: post.id, text });
  }

  /** Teams asks for whoever the card names: after an edit, and when a conversation is opened. */
  refreshByItself(post, edited) {
    const refresh = post.card?.refresh;
    if (!refresh?.action) return;
    const named = refresh.userIds ? refresh.userIds.includes(this.room.person.mri) : true;
    const last = this.asked.get(`${this.room.me} ${post.id}`) ?? 0;
    if (named && (edited || Date.now() - last > FRESH)) this.tap(post, bare(refresh.action), "automatic");
  }

  typing() {
    $("typing").textContent = `${this.room.bot.name} is typing`;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.quiet(), 6000);
  }

  quiet() {
    $("typing").textContent = "";
  }

  articleOf(id) {
    return this.element.querySelector(`[data-post="${CSS.escape(id)}"]`);
  }

  isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 80;
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
  }
}

function bare(action) {
  return { type: "Action.Execute", id: action.id ?? "", verb: action.verb ?? "", data: action.data ?? {} };
}

export function busy(holder, on) {
  holder?.classList.toggle("busy", on);
  holder?.setAttribute("aria-busy", String(on));
  if (on) holder?.querySelector(":scope > .failed")?.remove();
}

export function fail(holder, said) {
  holder?.querySelector(":scope > .failed")?.remove();
  holder?.append(element("p", { class: "failed", role: "alert" }, said));
}

function nameOf(focused) {
  return focused.getAttribute("aria-label") ?? focused.textContent;
}

/** A card that took another's place keeps the keyboard where it was, or at its beginning. */
function focusAgain(article, name) {
  const same = [...article.querySelectorAll("button, input, textarea, select, a, [tabindex]")];
  (same.find((one) => nameOf(one) === name) ?? article).focus({ preventScroll: true });
}
