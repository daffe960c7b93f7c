"""A headless Chromium that is told what to do over a pipe, by its DevTools protocol."""

import base64
import json
import os
import select
import subprocess
import tempfile
import time

# How many seconds the browser may take for anything.
PATIENCE = 60

# Keys by their names: their Windows virtual key codes, and the text that they type.
KEYS = {
    "Tab": (9, ""), "Enter": (13, "\r"), "ArrowDown": (40, ""), "Backspace": (8, ""),
}


class Browser:
    """Starts the browser, opens pages in it and ends it."""

    def __init__(self, program="chromium"):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        read_end, self._to_browser = os.pipe()
        self._from_browser, write_end = os.pipe()
        flags = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--no-first-run", "--disable-extensions", "--remote-debugging-pipe",
            # Hundreds of choices a second, each with an address of its own, are no attack here.
            "--disable-ipc-flooding-protection",
            f"--user-data-dir={self._profile.name}",
        ]
        # The protocol's two pipes are file descriptors 3 and 4 of the browser.
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec "$0" "$@" 3<&{read_end} 4>&{write_end}', program, *flags],
            pass_fds=(read_end, write_end),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(read_end)
        os.close(write_end)
        self._unread = b""
        self._last_id = 0
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
            self._process.wait(timeout=10)
        except (OSError, RuntimeError, subprocess.TimeoutExpired):
            self._process.kill()
        self._process.wait()
        self._profile.cleanup()

    def send(self, method, session=None, **parameters):
        """Sends a command and waits for its result; what happens meanwhile goes into `events`."""
        sent = self._post(method, session, parameters)
        while True:
            answer = self._receive()
            if answer.get("id") == sent:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self._note(answer)

    def wait_for(self, method, session, seconds=60):
        """Waits until an event has happened in a page."""
        end = time.monotonic() + seconds
        while not any(event.get("method") == method for event in self.events_of(session)):
            if time.monotonic() > end:
                raise RuntimeError(f"The browser did not report {method}.")
            self._note(self._receive())

    def events_of(self, session):
        return [event for event in self.events if event.get("sessionId") == session]

    def _note(self, answer):
        if "method" not in answer:
            return
        self.events.append(answer)
        if answer["method"] == "Page.javascriptDialogOpening":
            # A page with an open dialog answers nothing more.
            self._post("Page.handleJavaScriptDialog", answer["sessionId"], {"accept": True})

    def _post(self, method, session, parameters):
        self._last_id += 1
        message = {"id": self._last_id, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        unsent = json.dumps(message).encode() + b"\0"
        while unsent:
            unsent = unsent[os.write(self._to_browser, unsent):]
        return self._last_id

    def _receive(self):
        while b"\0" not in self._unread:
            if not select.select([self._from_browser], [], [], PATIENCE)[0]:
                raise RuntimeError(f"The browser was silent for {PATIENCE} s.")
            received = os.read(self._from_browser, 1 << 20)
            if not received:
                raise RuntimeError("The browser ended before it answered.")
            self._unread += received
        message, self._unread = self._unread.split(b"\0", 1)
        return json.loads(message)


class Page:
    """One page in a tab of its own, which is closed at the end of `with`."""

    def __init__(self, browser):
        self._browser = browser
        self._target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        attached = browser.send("Target.attachToTarget", targetId=self._target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")
        self.resize(1280, 900)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._browser.send("Target.closeTarget", targetId=self._target)

    def send(self, method, **parameters):
        return self._browser.send(method, self._session, **parameters)

    def resize(self, width, height, is_phone=False):
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height,
            deviceScaleFactor=1, mobile=is_phone)

    def open(self, url):
        """Loads a page anew, also where only what follows # is another."""
        for address in ("about:blank", url):
            self._browser.events.clear()
            self.send("Page.navigate", url=address)
            self._browser.wait_for("Page.loadEventFired", self._session)

    def evaluate(self, expression, **arguments):
        """The value of an expression in the page, which knows the arguments by name."""
        if arguments:
            names = ", ".join(arguments)
            values = ", ".join(json.dumps(value) for value in arguments.values())
            expression = f"(({names}) => {{ {expression} }})({values})"
        result = self.send(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            what = details.get("exception", {}).get("description", details["text"])
            raise RuntimeError(f"{what} in: {expression[:400]}")
        return result["result"].get("value")

    def wait_until(self, expression, seconds=5):
        """Whether an expression becomes true in time."""
        end = time.monotonic() + seconds
        while not self.evaluate(expression):
            if time.monotonic() > end:
                return False
            time.sleep(0.01)
        return True

    def press(self, key, shift=False):
        """Presses a key that is no letter, such as Tab or Enter."""
        code, text = KEYS[key]
        event = {
            "key": key, "code": key, "windowsVirtualKeyCode": code, "modifiers": 8 if shift else 0}
        self.send("Input.dispatchKeyEvent", type="keyDown", text=text, **event)
        self.send("Input.dispatchKeyEvent", type="keyUp", **event)

    def type(self, text):
        """Types a text letter by letter."""
        for letter in text:
            self.send("Input.dispatchKeyEvent", type="keyDown", key=letter, text=letter)
            self.send("Input.dispatchKeyEvent", type="keyUp", key=letter)

    def click(self, selector):
        """Clicks in the middle of an element, as a mouse does."""
        place = self.evaluate("""
            const element = document.querySelector(selector);
            element.scrollIntoView({block: "center"});
            const box = element.getBoundingClientRect();
            return [box.left + Math.min(box.width / 2, 40), box.top + box.height / 2];
            """, selector=selector)
        for kind in ("mousePressed", "mouseReleased"):
            self.send(
                "Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left",
                clickCount=1)

    def print(self, path):
        """Prints the page into a PDF file."""
        printed = self.send("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        path.write_bytes(base64.b64decode(printed["data"]))

    @property
    def complaints(self):
        """What the console shows, and dialogs."""
        for event in self._browser.events_of(self._session):
            details = event.get("params", {})
            if event["method"] == "Log.entryAdded":
                yield f"the console says: {details['entry']['text']}"
            elif event["method"] == "Runtime.consoleAPICalled":
                yield f"the console says: {[one.get('value') for one in details['args']]}"
            elif event["method"] == "Runtime.exceptionThrown":
                thrown = details["exceptionDetails"]
                yield f"it throws: {thrown.get('exception', {}).get('description', thrown['text'])}"
            elif event["method"] == "Page.javascriptDialogOpening":
                yield f"a dialog says: {details['message']}"

    @property
    def requests(self):
        """The addresses that the page asked for."""
        for event in self._browser.events_of(self._session):
            if event["method"] == "Network.requestWillBeSent":
                yield event["params"]["request"]["url"]
