"""A headless Chromium that is told what to do over a pipe, by its DevTools protocol."""

import json
import os
import subprocess
import tempfile
import time


class Browser:
    """Starts the browser, opens pages in it and ends it."""

    def __init__(self, program="chromium"):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        read_end, self._to_browser = os.pipe()
        self._from_browser, write_end = os.pipe()
        flags = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--no-first-run", "--disable-extensions", "--remote-debugging-pipe",
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
        self._last_id += 1
        message = {"id": self._last_id, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._to_browser, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == self._last_id:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def wait_for(self, method, seconds=30):
        """Waits until an event has happened."""
        end = time.monotonic() + seconds
        while not any(event.get("method") == method for event in self.events):
            if time.monotonic() > end:
                raise RuntimeError(f"The browser did not report {method}.")
            self.events.append(self._receive())

    def _receive(self):
        while b"\0" not in self._unread:
            received = os.read(self._from_browser, 1 << 20)
            if not received:
                raise RuntimeError("The browser ended before it answered.")
            self._unread += received
        message, self._unread = self._unread.split(b"\0", 1)
        return json.loads(message)


class Page:
    """One page in a browser of its own tab."""

    def __init__(self, browser):
        self._browser = browser
        target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        attached = browser.send("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")

    def send(self, method, **parameters):
        return self._browser.send(method, self._session, **parameters)

    def resize(self, width, height, is_phone=False):
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height,
            deviceScaleFactor=1, mobile=is_phone)

    def open(self, url):
        self._browser.events.clear()
        self.send("Page.navigate", url=url)
        self._browser.wait_for("Page.loadEventFired")

    def evaluate(self, expression):
        """The value of an expression in the page."""
        result = self.send("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']['text']}")
        return result["result"].get("value")

    @property
    def complaints(self):
        """What the console shows as a warning or an error."""
        for event in self._browser.events:
            details = event.get("params", {})
            if event.get("method") == "Log.entryAdded":
                entry = details["entry"]
                if entry["level"] in ("warning", "error"):
                    yield entry["text"]
            elif event.get("method") == "Runtime.consoleAPICalled":
                if details["type"] in ("warning", "error", "assert"):
                    yield str([argument.get("value") for argument in details["args"]])
            elif event.get("method") == "Runtime.exceptionThrown":
                yield details["exceptionDetails"]["text"]

    @property
    def requests(self):
        """The addresses that the page asked for."""
        for event in self._browser.events:
            if event.get("method") == "Network.requestWillBeSent":
                yield event["params"]["request"]["url"]
