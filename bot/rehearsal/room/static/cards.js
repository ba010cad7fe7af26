// Draws cards as Teams does, with npm's adaptivecards; knows nothing of chats.

import { Picker } from "./picker.js";

const { AdaptiveCards: library, markdownit } = window;

const markdown = markdownit("zero", { breaks: true }).enable(["emphasis", "escape", "link", "list", "newline"]);

const hostConfig = await (await fetch("/room/hostconfig.json")).json();

library.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

/** A choice whose choices are searched while somebody types. */
class SearchedChoices extends library.ChoiceSetInput {
  internalParse(source, context) {
    super.internalParse(source, context);
    this.query = source["choices.data"];
  }

  internalRender() {
    if (!this.query?.dataset) return super.internalRender();
    this.picker = new Picker({
      known: this.choices,
      chosen: this.defaultValue,
      several: this.isMultiSelect,
      placeholder: this.placeholder,
      search: (typed) => this.getRootElement().search(this.query.dataset, typed),
      changed: () => this.valueChanged(),
    });
    this.picker.input.classList.add("ac-input");
    return this.picker.element;
  }

  get value() {
    return this.picker ? this.picker.value || undefined : super.value;
  }

  isSet() {
    return this.picker ? Boolean(this.picker.value) : super.isSet();
  }

  isDirty() {
    return this.picker ? true : super.isDirty();
  }

  focus() {
    if (this.picker) this.picker.input.focus();
    else super.focus();
  }

  /** The library names the whole picker; it is the field in it that people come to. */
  updateInputControlAriaLabelledBy() {
    if (!this.picker) super.updateInputControlAriaLabelledBy();
    else this.picker.nameBy(this.getAllLabelIds());
  }
}

const elements = new library.CardObjectRegistry();
library.GlobalRegistry.populateWithDefaultElements(elements);
elements.register("Input.ChoiceSet", SearchedChoices);

/**
 * The card as an element.
 * `acts.execute(action)`, `acts.submit(action)` and `acts.search(dataset, typed)` do what Teams would.
 */
export function drawCard(content, acts) {
  const frame = document.createElement("div");
  frame.className = content.msteams?.width === "Full" ? "card full" : "card";
  if (content.lang) frame.lang = content.lang;
  const card = new library.AdaptiveCard();
  card.hostConfig = new library.HostConfig(hostConfig);
  card.search = acts.search;
  card.onExecuteAction = (action) => act(action, acts);
  card.onAnchorClicked = (element, anchor) => {
    openAddress(anchor.href);
    return true;
  };
  const context = new library.SerializationContext();
  context.setElementRegistry(elements);
  card.parse(content, context);
  const drawn = card.render();
  if (drawn) frame.append(drawn);
  mark(card);
  order(frame);
  return frame;
}

function act(action, acts) {
  if (action instanceof library.OpenUrlAction) openAddress(action.url);
  else if (action instanceof library.ExecuteAction) acts.execute(executed(action));
  else if (action instanceof library.SubmitAction) acts.submit(action.data ?? {});
}

/** An Action.Execute as Teams puts it into an invoke. */
function executed(action) {
  return { type: "Action.Execute", id: action.id ?? "", verb: action.verb ?? "", data: action.data ?? {} };
}

export function openAddress(address) {
  const url = new URL(address, location.href);
  if (!["http:", "https:", "mailto:"].includes(url.protocol)) return;
  const link = document.createElement("a");
  link.href = url.href;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.click();
}

/** Tells the stylesheet which boxes have which style: the library says it in colours alone. */
function mark(element) {
  const style = element.hasExplicitStyle ? element.style : undefined;
  if (style && element.renderedElement) element.renderedElement.classList.add(`ac-style-${style}`);
  const count = element.getItemCount?.() ?? 0;
  for (let index = 0; index < count; index += 1) mark(element.getItemAt(index));
}

/** Headings of a card stand below that of the conversation, and buttons that lead on look like it. */
function order(frame) {
  for (const set of frame.querySelectorAll(".ac-actionSet")) {
    for (const spacer of set.children) {
      if (!spacer.childElementCount && spacer.tagName === "DIV") spacer.remove();
    }
  }
}
