// The gallery: one card at a time, every sample of it, as one viewer sees it in one theme.

const { AdaptiveCards: library, markdownit, INDEX } = window;
const chosen = (id) => document.getElementById(id);
const main = document.querySelector("main");

const markdown = markdownit("zero", { breaks: true }).enable(["emphasis", "escape", "link", "list", "newline"]);
library.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

fill("kind", Object.keys(INDEX.cards));
fill("viewer", INDEX.viewers);
fill("state", ["", ...INDEX.states], ["Every", ...INDEX.states]);

for (const id of ["kind", "viewer", "state", "theme", "width"]) {
  chosen(id).addEventListener("change", () => {
    location.hash = [chosen("kind"), chosen("viewer"), chosen("theme")].map((field) => field.value).join("/");
    show();
  });
}
addEventListener("hashchange", show);
show();

function fill(id, values, titles = values) {
  chosen(id).append(...values.map((value, place) => new Option(titles[place], value)));
}

/** Draws what the address says: `#card/viewer/theme`, and `/alone` for pictures. */
async function show() {
  const [kind = "opportunity", viewer = "lead", theme = "light", alone] = decodeURIComponent(location.hash.slice(1))
    .split("/").filter(Boolean);
  Object.entries({ kind, viewer, theme }).forEach(([id, value]) => { chosen(id).value = value; });
  document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.width = chosen("width").value;
  document.documentElement.toggleAttribute("data-alone", Boolean(alone));
  delete main.dataset.ready;
  await load(kind);
  const entry = INDEX.cards[kind];
  const wanted = Object.entries(entry.samples).filter(([, state]) => !chosen("state").value || state === chosen("state").value);
  main.replaceChildren(
    ...wanted.map(([name, state]) => section(kind, name, state, viewer)),
    ...Object.entries(entry.never).map(([state, why]) => element("p", `Never ${state}: ${why}.`, "never")),
  );
  chosen("index").replaceChildren(...wanted.map(([name, state]) => link(`${kind}.${name}.${viewer}`, name, state)));
  main.dataset.ready = kind;
}

/** The cards of a kind, once: a page from the disk may load scripts, but not fetch. */
function load(kind) {
  if (window.CARDS?.[kind]) return undefined;
  return new Promise((done) => {
    const script = element("script");
    script.src = `cards/${kind}.js`;
    script.addEventListener("load", done);
    document.head.append(script);
  });
}

function link(id, name, state) {
  const leading = element("a", state && state !== name ? `${name} (${state})` : name);
  leading.href = "#";
  leading.addEventListener("click", (tap) => {
    tap.preventDefault();
    document.getElementById(id).scrollIntoView();
  });
  return leading;
}

function section(kind, name, state, viewer) {
  const id = `${kind}.${name}.${viewer}`;
  const card = window.CARDS[kind][id];
  const whole = element("section");
  whole.id = id;
  whole.dataset.name = id;
  const source = JSON.stringify(card, null, 1);
  const details = element("details");
  details.append(element("summary", `JSON, ${new TextEncoder().encode(JSON.stringify(card)).length} bytes`), element("pre", source));
  const frame = element("div", "", "frame");
  frame.append(drawn(card));
  whole.append(element("h2", state ? `${id} · ${state}` : id), frame, details);
  return whole;
}

function drawn(content) {
  const frame = element("div", "", "card full");
  if (content.lang) frame.lang = content.lang;
  const card = new library.AdaptiveCard();
  card.hostConfig = new library.HostConfig(window.HOST_CONFIG);
  card.parse(content);
  frame.append(card.render());
  mark(card);
  return frame;
}

/** Tells the stylesheet which boxes have which style: the library says it in colours alone. */
function mark(element) {
  const style = element.hasExplicitStyle ? element.style : undefined;
  if (style && element.renderedElement) element.renderedElement.classList.add(`ac-style-${style}`);
  const count = element.getItemCount?.() ?? 0;
  for (let index = 0; index < count; index += 1) mark(element.getItemAt(index));
}

function element(tag, text = "", className = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
