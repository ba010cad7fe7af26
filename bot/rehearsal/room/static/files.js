// Files in messages: those that came, and those the bot asks to send.

import { openAddress } from "./cards.js";
import { element } from "./dom.js";

const DOWNLOAD = "application/vnd.microsoft.teams.file.download.info";
const CONSENT = "application/vnd.microsoft.teams.card.file.consent";
const INFO = "application/vnd.microsoft.teams.card.file.info";

/** The attachment as people see it; nothing for what Teams does not show. */
export function drawFile(attachment, consent) {
  const { contentType, name = "file", content = {} } = attachment;
  if (contentType === CONSENT) return asking(name, content, consent);
  if (contentType !== DOWNLOAD && contentType !== INFO) return null;
  const address = content.downloadUrl ?? attachment.contentUrl;
  return element("button", { type: "button", class: "file", onclick: () => openAddress(address) }, icon(name), element("span", {}, name));
}

function asking(name, content, consent) {
  const size = content.sizeInBytes ? `, ${sized(content.sizeInBytes)}` : "";
  return element(
    "div",
    { class: "consent" },
    element("p", { class: "file" }, icon(name), element("span", {}, `${name}${size}`)),
    content.description ? element("p", {}, content.description) : null,
    element("button", { type: "button", class: "plain", onclick: () => consent(true) }, "Allow"),
    element("button", { type: "button", class: "plain", onclick: () => consent(false) }, "Decline"),
  );
}

export function icon(name) {
  const kind = name.split(".").pop().toLowerCase();
  return element("span", { class: `kind ${kind}`, "aria-hidden": "true" }, kind.slice(0, 4));
}

export function sized(bytes) {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
