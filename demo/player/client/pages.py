"""Uses the platform's own pages as a browser would: cookies, redirects and forms, no script."""

import http.cookiejar
import time
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser


class Form(HTMLParser):
    """The first form of a page, with its fields as the page fills them."""

    def __init__(self, page: str):
        super().__init__()
        self.action: str | None = None
        self.fields: dict[str, str] = {}
        self.types: dict[str, str] = {}
        self._inside = self._over = False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form" and not self._over:
            self.action = given.get("action") or ""
            self._inside = True
        elif tag == "input" and self._inside and given.get("name"):
            kind = given.get("type", "text")
            if kind not in ("checkbox", "radio", "submit", "button"):
                self.fields[given["name"]] = given.get("value") or ""
                self.types[given["name"]] = kind

    def handle_endtag(self, tag):
        if tag == "form" and self._inside:
            self._inside, self._over = False, True

    def filled(self, email: str, password: str) -> dict[str, str]:
        """The fields with the password in every password field, the address in the visible other ones."""
        values = dict(self.fields)
        for name, kind in self.types.items():
            if kind == "password":
                values[name] = password
            elif kind in ("email", "text"):
                values[name] = email
        return values


# The longest wait, in seconds, that a page may ask for before it is taken for refused.
PATIENCE = 120


class _StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, req, fp, code, msg, headers, newurl):
        return None


class Browser:
    """Keeps cookies. Redirects are followed one by one, so that the caller can stop at one."""

    def __init__(self):
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(jar, _StayHere)
        self.url = ""
        self.page = ""

    def open(self, url: str, form: dict[str, str] | None = None, stop_at: str | None = None) -> None:
        """Loads a page, or posts a form; `stop_at` is the beginning of an address that is not loaded."""
        data = None if form is None else urllib.parse.urlencode(form).encode()
        for _ in range(10):
            self.url = url
            if stop_at and url.startswith(stop_at):
                return
            request = urllib.request.Request(url, data, {"Accept": "text/html"})
            try:
                with self._opener.open(request, timeout=30) as response:
                    self.page = response.read().decode(errors="replace")
                    return
            except urllib.error.HTTPError as answer:
                self.page = answer.read().decode(errors="replace")
                if answer.code == 429 and int(answer.headers.get("Retry-After", PATIENCE + 1)) <= PATIENCE:
                    time.sleep(int(answer.headers["Retry-After"]))
                    continue
                if answer.code not in (301, 302, 303, 307, 308):
                    raise PageRefused(url, answer.code) from None
                url, data = urllib.parse.urljoin(url, answer.headers["Location"]), None
        raise PageRefused(url, 310)

    def submit(self, email: str, password: str, stop_at: str | None = None) -> None:
        """Fills in the page's form and sends it."""
        form = Form(self.page)
        if form.action is None:
            raise PageRefused(self.url, 200)
        self.open(urllib.parse.urljoin(self.url, form.action), form.filled(email, password), stop_at)


class PageRefused(Exception):
    def __init__(self, url: str, status: int):
        path = urllib.parse.urlsplit(url).path
        super().__init__(f"the page {path} answered with status {status} instead of what was asked for")
