// Sphinx marks the words of a search on the page that it led to, and fails on the names of the theme's hidden icons.
document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("body > svg title").forEach((name) => name.classList.add("nohighlight"));
});
