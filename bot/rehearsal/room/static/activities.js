// The JSON activities behind what one sees, in both directions.

import { $, clock, element } from "./dom.js";

const MOST = 300;

export class Activities {
  constructor() {
    this.list = $("crossings");
    $("show-activities").addEventListener("click", () => this.toggle());
    $("hide-activities").addEventListener("click", () => {
      this.toggle();
      $("show-activities").focus();
    });
  }

  toggle() {
    const shown = $("activities").hidden;
    $("activities").hidden = !shown;
    $("show-activities").setAttribute("aria-expanded", String(shown));
  }

  show(crossings) {
    this.list.replaceChildren(...crossings.map(draw).reverse());
  }

  add(crossing) {
    this.list.prepend(draw(crossing));
    if (this.list.childElementCount > MOST) this.list.lastChild.remove();
  }
}

/** One that is opened writes its JSON only then: there are many, and cards are long. */
function draw(crossing) {
  const way = crossing.toBot ? "To the bot" : "From the bot";
  const failed = crossing.status >= 400 ? " bad" : "";
  const summary = element(
    "summary",
    {},
    element("span", { class: crossing.toBot ? "way in" : "way out", title: way }, crossing.toBot ? "→" : "←", element("span", { class: "unseen-text" }, ` ${way}: `)),
    element("span", { class: "what", title: crossing.what }, crossing.what, element("em", {}, said(crossing))),
    element("span", { class: `status${failed}` }, String(crossing.status)),
    element("time", { datetime: crossing.at }, clock(crossing.at)),
  );
  const details = element("details", {}, summary);
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(...texts(crossing));
  });
  return element("li", {}, details);
}

/** The beginning of what was written, so that messages are told apart at a glance. */
function said(crossing) {
  const { text } = crossing.body;
  return typeof text === "string" && text ? `  ${text.slice(0, 60)}` : "";
}

function texts(crossing) {
  return [
    element("h3", {}, "Sent"),
    element("pre", { tabindex: "0" }, JSON.stringify(crossing.body, null, 2)),
    element("h3", {}, "Answered"),
    element("pre", { tabindex: "0" }, JSON.stringify(crossing.answer, null, 2)),
  ];
}
