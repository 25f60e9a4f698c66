// The least that can be done to show an extension's frame beside a page: a button that opens and closes it.
const host = document.createElement('bench-control');
const root = host.attachShadow({ mode: 'open' });
const button = document.createElement('button');
button.textContent = 'Control';
button.style.cssText = 'position:fixed;top:40%;right:0;z-index:99999';
let frame = null;
button.addEventListener('click', () => {
  if (frame) {
    frame.remove();
    frame = null;
    return;
  }
  frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('panel.html');
  frame.style.cssText = 'position:fixed;inset:0 0 0 auto;width:300px;height:100%';
  root.append(frame);
});
root.append(button);
document.documentElement.append(host);
