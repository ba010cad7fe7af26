// The rehearsal room: who one is, which conversation is open, and what happens in it.

import { ask, load } from "./api.js";
import { Activities } from "./activities.js";
import { Composer } from "./composer.js";
import { $, element, initials, popup, toast } from "./dom.js";
import { Log } from "./log.js";

class Room {
  constructor() {
    this.unseen = new Set();
    this.log = new Log(this);
    this.composer = new Composer(this);
    this.activities = new Activities();
    this.prepare();
  }

  prepare() {
    popup($("show-settings"), $("settings"));
    $("theme").value = document.documentElement.dataset.theme;
    $("theme").addEventListener("change", () => this.dress($("theme").value));
    $("locale").addEventListener("change", () => this.speak($("locale").value));
    $("stage").addEventListener("click", () => this.setStage());
  }

  /** Becomes somebody: their conversations, their cards, and what happens to them from now on. */
  async be(key) {
    this.events?.close();
    const state = await load(key);
    if (this.latest && this.latest !== key) return;
    remember("me", key);
    Object.assign(this, { me: state.me, bot: state.bot, people: state.people });
    this.person = state.people.find((person) => person.key === key);
    this.chats = new Map(state.chats.map((chat) => [chat.id, { ...chat, unread: 0 }]));
    this.unseen = new Set(state.people.filter((person) => person.unseen).map((person) => person.key));
    $("locale").value = state.locale;
    this.activities.show(state.activities);
    $("stage-offer").hidden = state.staged || this.person.tenant !== state.people[0].tenant;
    this.showPeople();
    this.open(this.chats.has(this.chat?.id) && this.chat.channel ? this.chat.id : state.chats[0].id);
    this.listen();
    document.body.dataset.ready = key;
  }

  async become(key) {
    this.latest = key;
    delete document.body.dataset.ready;
    try {
      await this.be(key);
    } catch {
      toast("Trowel does not answer. Is it still running?");
    }
  }

  listen() {
    const events = new EventSource(`/room/events?me=${encodeURIComponent(this.me)}`);
    let lost = false;
    events.onerror = () => {
      lost = true;
    };
    events.onopen = () => lost && this.become(this.me);
    events.onmessage = (message) => this.hear(JSON.parse(message.data));
    this.events = events;
  }

  hear(event) {
    if (event.kind === "post") this.take(event.chat, event.post);
    else if (event.kind === "typing" && event.chat === this.chat.id) this.log.typing();
    else if (event.kind === "activity") this.activities.add(event.activity);
    else if (event.kind === "unseen") {
      this.unseen.add(event.person);
      this.showPeople();
    }
  }

  take(id, post) {
    const chat = this.chats.get(id);
    if (!chat) return;
    const at = chat.posts.findIndex((one) => one.id === post.id);
    if (at < 0) chat.posts.push(post);
    else chat.posts[at] = post;
    if (chat === this.chat) this.log.put(post);
    else if (at < 0) {
      chat.unread += 1;
      this.showPlaces();
    }
  }

  open(id) {
    this.chat = this.chats.get(id);
    this.chat.unread = 0;
    $("chat-name").textContent = this.chat.channel ? this.chat.name : this.bot.name;
    $("chat-part").textContent = this.chat.channel ? "Channel, everyone at home" : `${this.person.name}'s own chat`;
    $("chat-avatar").textContent = initials($("chat-name").textContent);
    $("chat-avatar").className = this.chat.channel ? "avatar team" : "avatar bot";
    this.showPlaces();
    this.log.show(this.chat);
    this.composer.begin(this.chat);
  }

  showPlaces() {
    const places = [...this.chats.values()].map((chat) => {
      const name = chat.channel ? chat.name : this.bot.name;
      const news = chat.unread ? element("span", { class: "badge" }, `${chat.unread} new`) : null;
      const button = element(
        "button",
        { type: "button", "aria-current": chat === this.chat ? "true" : undefined, onclick: () => this.open(chat.id) },
        element("span", { class: chat.channel ? "avatar team" : "avatar bot", "aria-hidden": "true" }, initials(name)),
        element("span", { class: "place-name" }, name, element("small", {}, chat.channel ? "Channel" : "Personal chat")),
        news,
      );
      return element("li", {}, button);
    });
    $("places").replaceChildren(...places);
  }

  showPeople() {
    const held = document.activeElement?.dataset?.person;
    const people = this.people.map((person) => {
      const chosen = person.key === this.me;
      const fresh = this.unseen.has(person.key) && !chosen;
      const says = `${person.name}, ${person.part}${fresh ? ", something new" : ""}`;
      return element(
        "button",
        {
          type: "button",
          class: "person",
          "data-person": person.key,
          "aria-pressed": String(chosen),
          title: says,
          onclick: () => this.become(person.key),
        },
        element("span", { class: `avatar ${person.key}`, "aria-hidden": "true" }, initials(person.name)),
        element("span", { class: "person-name" }, person.name, " ", element("small", {}, person.part)),
        fresh ? element("span", { class: "dot" }, element("span", { class: "unseen-text" }, "something new")) : null,
      );
    });
    $("people").replaceChildren(...people);
    if (held) $("people").querySelector(`[data-person="${held}"]`)?.focus();
  }

  dress(theme) {
    document.documentElement.dataset.theme = theme;
    remember("theme", theme);
  }

  async speak(locale) {
    const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await ask("speech", { me: this.me, locale, timezone });
    toast("From now on Trowel hears that this person reads that language.");
  }

  async setStage() {
    $("stage").disabled = true;
    if (this.me !== "lead") await this.become("lead");
    const answered = await ask("stage", { me: "lead" });
    $("stage").disabled = false;
    $("stage-offer").hidden = answered.status === 200;
    if (answered.status === 200) $("text").focus();
    else toast("That did not work. Is Trowel still running?");
  }

  /** The names one can mention in the open conversation. */
  mentionable() {
    const members = this.chat.members.map((mri) => this.people.find((person) => person.mri === mri));
    const others = this.chat.channel ? members : this.people.filter((one) => one.tenant === this.person.tenant);
    return [this.bot.name, ...others.filter((one) => one && one.key !== this.me).map((one) => one.name)];
  }

  authorOf(post) {
    if (post.author === this.bot.id) return this.bot.name;
    return this.people.find((person) => person.mri === post.author)?.name ?? "Somebody";
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // a browser that keeps nothing for pages
  }
}

function remembered(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

const known = ["lead", "commercial", "solution", "manager", "outsider"];
const last = remembered("me");
new Room().become(known.includes(last) ? last : "lead");
