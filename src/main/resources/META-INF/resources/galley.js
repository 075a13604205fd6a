// The page works without this. With it, reading an article keeps its place, and keys move between findings.
"use strict";

const say = (words) => { document.getElementById("status").textContent = words; };

/** The marks and list entries of the findings with these numbers, divided by spaces. */
function highlight(numbers) {
  const wanted = new Set(numbers.split(" "));
  for (const part of document.querySelectorAll("#report [data-f]")) {
    const own = part.dataset.f.split(" ");
    part.classList.toggle("active", own.some((number) => wanted.has(number)));
  }
}

function numbersAt(target) {
  const part = target instanceof Element ? target.closest("#report [data-f]") : null;
  return part ? part.dataset.f : "";
}

document.addEventListener("mouseover", (event) => highlight(numbersAt(event.target)));
document.addEventListener("focusin", (event) => highlight(numbersAt(event.target)));

/** Moves the focus by so many findings, in the order of the list. */
function step(by) {
  const places = [...document.querySelectorAll("#report .place")];
  if (places.length === 0) {
    return;
  }
  const number = numbersAt(document.activeElement).split(" ")[0];
  const here = places.findIndex((place) => place.id === "f" + number);
  const next = here < 0 ? (by > 0 ? 0 : places.length - 1) : (here + by + places.length) % places.length;
  places[next].focus();
  document.getElementById("m" + places[next].id.slice(1))?.scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.form) {
    event.preventDefault();
    event.target.form.requestSubmit();
    return;
  }
  // Single letters act only while the focus is in the report, and never on one who types.
  const report = document.getElementById("report");
  const types = event.target.matches?.("input, textarea, select");
  if (!report?.contains(document.activeElement) || types || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const by = { j: 1, n: 1, k: -1, p: -1 }[event.key];
  if (by) {
    event.preventDefault();
    step(by);
  }
});

document.addEventListener("htmx:beforeRequest", () => say("Reading the article."));

/** An answer that is no page (from a proxy, or a refusal before the page was asked) is shown in words. */
document.addEventListener("htmx:beforeSwap", (event) => {
  const xhr = event.detail.xhr;
  if (!(xhr.getResponseHeader("Content-Type") ?? "").startsWith("text/html")) {
    event.detail.shouldSwap = false;
    let detail = `The answer was ${xhr.status} ${xhr.statusText}.`;
    try {
      detail = JSON.parse(xhr.responseText).detail ?? detail;
    } catch {
      // Not a problem of ours: the status has to do.
    }
    show(detail);
  }
});

document.addEventListener("htmx:sendError", () => show("Galley does not answer. Is it still running? Your text is safe; try again."));

function show(words) {
  let box = document.getElementById("problem");
  if (!box) {
    box = document.createElement("section");
    box.id = "problem";
    box.className = "problem";
    box.tabIndex = -1;
    box.setAttribute("role", "alert");
    document.querySelector("form.desk").before(box);
  }
  box.textContent = words;
  box.focus();
}

document.addEventListener("htmx:afterSettle", () => {
  const result = document.querySelector("#verdict, #problem");
  result?.focus();
  say(result ? document.title : "");
});
