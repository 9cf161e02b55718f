// Small comforts; every page works without them.
"use strict";

// The menu closes when somebody presses Escape or clicks beside it.
document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  const open = document.querySelector("details.menu[open]");
  if (open && !open.contains(event.target)) open.open = false;
});

// A form that has been sent is not sent twice.
document.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "yes";
  addEventListener("pageshow", () => delete event.target.dataset.sent, { once: true });
});

// A button that copies a text shows itself where copying works, and says when it is done.
for (const button of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  button.hidden = false;
  button.addEventListener("click", () => navigator.clipboard
    .writeText(document.getElementById(button.dataset.copy).value)
    .then(() => (button.textContent = button.dataset.copied)).catch(() => {}));
}

// Readers of Devanagari fetch its font when the page is quiet; from the next page on it is used.
const deva = document.querySelector("link[data-when-quiet]");
if (deva && !navigator.connection?.saveData) {
  addEventListener("load", () => setTimeout(() => {
    const fonts = deva.dataset.whenQuiet.split(" ").map((address) => fetch(address, { priority: "low" }));
    Promise.all(fonts).then(() => {
      document.cookie = "deva=1;path=/;max-age=31536000;samesite=lax";
    }).catch(() => {});
  }, 2000));
}
