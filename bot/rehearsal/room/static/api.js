// Asking the server that serves this page: it is Teams to the bot.

export const UNREACHABLE = "Unable to reach app. Please try again.";

/** What the bot's endpoint answered: `{status, body}`; status 0 where nothing did. */
export async function ask(path, body) {
  try {
    const response = await fetch(`/room/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.ok ? await response.json() : { status: response.status, body: {} };
  } catch {
    return { status: 0, body: {} };
  }
}

export async function load(me) {
  const response = await fetch(`/room/state?me=${encodeURIComponent(me)}`);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** Sends a file up; returns its token, or nothing where it could not be taken. */
export async function upload(file) {
  try {
    const response = await fetch(`/room/files?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
    return response.ok ? (await response.json()).file : undefined;
  } catch {
    return undefined;
  }
}

/** What an invoke's answer says to people: nothing where it is a card. */
export function refusal(answered) {
  if (answered.status !== 200) return UNREACHABLE;
  const { type, value, statusCode } = answered.body;
  if (type === "application/vnd.microsoft.error" || statusCode >= 400) return value?.message || UNREACHABLE;
  return undefined;
}
