// A clock. It is what the app leaves for without a connection (leave.js), so nothing here says what it belongs to.
const place = document.getElementById("time");

function show() {
  const now = new Date();
  const text = now.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  place.textContent = text;
  document.title = text;
  setTimeout(show, 60000 - (now.getTime() % 60000));
}

show();
