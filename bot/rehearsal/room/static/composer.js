// Writing: text, files, mentions, replies and corrections.

import { ask, upload, UNREACHABLE } from "./api.js";
import { $, element, toast } from "./dom.js";
import { icon, sized } from "./files.js";

export class Composer {
  constructor(room) {
    this.room = room;
    this.files = [];
    this.text = $("text");
    this.list = $("suggested");
    this.prepare();
  }

  prepare() {
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.text.addEventListener("keydown", (event) => this.key(event));
    this.text.addEventListener("input", () => this.typed());
    this.text.addEventListener("blur", () => this.suggest([]));
    $("attach").addEventListener("click", () => $("files").click());
    $("files").addEventListener("change", () => {
      this.attach($("files").files);
      $("files").value = "";
    });
    $("no-reply").addEventListener("click", () => this.reply(null));
    this.dropping($("chat"));
  }

  dropping(area) {
    let depth = 0;
    const show = (on) => ($("drop").hidden = !on);
    area.addEventListener("dragenter", (event) => {
      event.preventDefault();
      depth += 1;
      show(true);
    });
    area.addEventListener("dragleave", () => show((depth -= 1) > 0));
    area.addEventListener("dragover", (event) => event.preventDefault());
    area.addEventListener("drop", (event) => {
      event.preventDefault();
      depth = 0;
      show(false);
      this.attach(event.dataTransfer.files);
      this.text.focus();
    });
    area.addEventListener("paste", (event) => {
      if (event.clipboardData.files.length) this.attach(event.clipboardData.files);
    });
  }

  /** A conversation is opened: what was begun in another is left behind. */
  begin(chat) {
    this.files = [];
    this.editing = null;
    this.showFiles();
    this.reply(null);
    this.text.value = chat.channel ? `@${this.room.bot.name} ` : "";
    this.text.placeholder = chat.channel ? "Start a post" : "Type a message";
    this.grow();
  }

  reply(thread) {
    this.thread = thread;
    $("replying").hidden = !thread;
    $("replying-to").textContent = thread ? "You reply in a thread." : "";
    if (thread) this.text.focus();
  }

  edit(post) {
    this.editing = post;
    this.text.value = post.text.replaceAll(/<\/?at>/g, "");
    this.grow();
    this.text.focus();
  }

  key(event) {
    if (this.offered?.length) return this.choosing(event);
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && this.editing) this.begin(this.room.chat);
  }

  choosing(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) this.at = (this.at + moves[event.key] + this.offered.length) % this.offered.length;
    else if (event.key === "Enter" || event.key === "Tab") this.mention(this.offered[this.at]);
    else if (event.key === "Escape") this.suggest([]);
    else return;
    event.preventDefault();
    this.showSuggested();
  }

  typed() {
    this.grow();
    const begun = /(?:^|\s)@([^@\n]{0,30})$/.exec(this.text.value.slice(0, this.text.selectionStart));
    const names = this.room.mentionable();
    const wanted = begun?.[1].toLowerCase();
    this.suggest(begun ? names.filter((name) => name.toLowerCase().startsWith(wanted)) : []);
  }

  suggest(names) {
    this.offered = names;
    this.at = 0;
    this.showSuggested();
  }

  showSuggested() {
    this.list.hidden = !this.offered.length;
    const options = this.offered.map((name, index) =>
      element(
        "li",
        {
          role: "option",
          "aria-selected": String(index === this.at),
          onmousedown: (event) => {
            event.preventDefault();
            this.mention(name);
          },
        },
        name,
      ),
    );
    this.list.replaceChildren(...options);
  }

  mention(name) {
    const end = this.text.selectionStart;
    const start = this.text.value.lastIndexOf("@", end - 1);
    this.text.setRangeText(`@${name} `, start, end, "end");
    this.suggest([]);
  }

  attach(files) {
    for (const file of files) {
      const entry = { name: file.name, size: file.size };
      entry.token = upload(file);
      this.files.push(entry);
    }
    this.showFiles();
  }

  showFiles() {
    const chips = this.files.map((file) =>
      element(
        "li",
        {},
        icon(file.name),
        element("span", {}, `${file.name}, ${sized(file.size)}`),
        element("button", { type: "button", class: "tool", "aria-label": `Remove ${file.name}`, onclick: () => this.drop(file) }, "✕"),
      ),
    );
    $("chips").replaceChildren(...chips);
    $("chips").hidden = !chips.length;
  }

  drop(file) {
    this.files = this.files.filter((one) => one !== file);
    this.showFiles();
    this.text.focus();
  }

  async send() {
    const { room, files, thread, editing } = this;
    const text = this.text.value.trim();
    const { me, chat } = room;
    if (editing) {
      this.begin(chat);
      if (text) await room.log.change(editing, text);
      return;
    }
    if (!text && !files.length) return;
    this.begin(chat);
    if (thread) this.reply(thread);
    const tokens = await Promise.all(files.map((file) => file.token));
    if (tokens.includes(undefined)) toast("A file could not be read; the others were sent.");
    const message = { me, chat: chat.id, text, thread, files: tokens.filter(Boolean), mentions: this.mentioned(text) };
    const answered = await ask("messages", message);
    if (answered.status !== 200) toast(UNREACHABLE);
  }

  /** The names that the text mentions, in their order. */
  mentioned(text) {
    const places = this.room.mentionable().map((name) => [text.indexOf(`@${name}`), name]);
    const found = places.filter(([at]) => at >= 0).sort(([one], [other]) => one - other);
    return found.map(([, name]) => name);
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 160)}px`;
  }
}
