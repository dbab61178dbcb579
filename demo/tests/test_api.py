import json
import threading
import unittest
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from player.client import api
from player.client.api import Api, Refused


@contextmanager
def server(answers):
    """Answers requests one by one with (status, body); None closes the connection. Yields origin and requests."""
    seen = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            seen.append((self.headers["Idempotency-Key"], body))
            answer = answers.pop(0)
            if answer is None:
                self.close_connection = True
                return
            status, content = answer
            payload = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(payload)))
            if status == 503:
                self.send_header("Retry-After", "0.01")
            self.end_headers()
            self.wfile.write(payload)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        running.daemon_threads, running.block_on_close = True, False  # connections are kept open
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}", seen
        finally:
            running.shutdown()
            thread.join()


class ApiTest(unittest.TestCase):
    def test_a_write_is_tried_again_under_its_key_when_the_platform_is_busy_or_away(self):
        with server([(503, {}), None, (201, {"id": "a"})]) as (origin, seen):
            self.assertEqual(Api(origin).post("/api/things", {"name": "n"}), {"id": "a"})
        self.assertEqual(len({key for key, _ in seen}), 1)
        self.assertEqual([body for _, body in seen], [b'{"name": "n"}'] * 3)

    def test_whoever_has_no_patience_is_refused_at_once(self):
        with server([(503, {"code": "unavailable"})]) as (origin, seen):
            with self.assertRaises(Refused) as refused:
                Api(origin, patience=-1).post("/api/things")
        self.assertEqual((refused.exception.status, refused.exception.code, len(seen)), (503, "unavailable", 1))

    def test_a_refusal_is_final(self):
        with server([(409, {"code": "deal-conflict"})]) as (origin, seen):
            with self.assertRaises(Refused) as refused:
                Api(origin).post("/api/deals")
        self.assertEqual((refused.exception.code, len(seen)), ("deal-conflict", 1))

    def test_two_calls_have_two_keys(self):
        with server([(201, {}), (201, {})]) as (origin, seen):
            caller = Api(origin)
            caller.post("/api/things")
            caller.post("/api/things")
        self.assertEqual(len({key for key, _ in seen}), 2)


class PagesTest(unittest.TestCase):
    def test_pages_follow_the_cursor_to_the_last(self):
        caller = Api("http://unused.example")
        pages = {None: {"items": [1, 2], "next": "x"}, "x": {"items": [3], "next": None}}
        caller.get = lambda path, **query: pages[query.get("cursor")]
        self.assertEqual(list(caller.pages("/api/things")), [1, 2, 3])


class ParsedTest(unittest.TestCase):
    def test_lines_of_json_become_a_list(self):
        self.assertEqual(api._parsed(b'{"a":1}\n\n{"a":2}\n', "application/x-ndjson"), [{"a": 1}, {"a": 2}])
