// The theme before anything is drawn, so that a dark page does not flash white.
{
  const asked = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  let theme = asked;
  try {
    theme = localStorage.getItem("theme") ?? asked;
  } catch {
    // a browser that keeps nothing for pages
  }
  document.documentElement.dataset.theme = theme;
}
