"""Reads a small collection over MongoDB's wire protocol (OP_MSG, BSON), which needs no driver.

For a server without sign-in, as the tests start it.
"""

import socket
import struct
from typing import Any
from urllib.parse import urlsplit

OP_MSG = 2013
# Kinds that nobody here asks for, with their sizes.
SIZES = {0x01: 8, 0x07: 12, 0x0A: 0, 0x11: 8, 0x13: 16}


def find(uri: str, database: str, collection: str) -> list[dict[str, Any]]:
    """All documents of a collection that fits into one batch."""
    address = urlsplit(uri)
    if address.username:
        raise ValueError("this reads only a MongoDB without sign-in")
    command = _text("find", collection) + _text("$db", database)
    body = struct.pack("<iB", 0, 0) + struct.pack("<i", len(command) + 5) + command + b"\0"
    with socket.create_connection((address.hostname, address.port or 27017), timeout=10) as connection:
        connection.sendall(struct.pack("<iiii", 16 + len(body), 1, 0, OP_MSG) + body)
        stream = connection.makefile("rb")
        size = struct.unpack("<i", stream.read(4))[0]
        answer = decode(stream.read(size - 4), 12 + 5)
    return list(answer["cursor"]["firstBatch"].values())


def _text(name: str, value: str) -> bytes:
    data = value.encode() + b"\0"
    return b"\x02" + name.encode() + b"\0" + struct.pack("<i", len(data)) + data


def decode(data: bytes, at: int = 0) -> dict[str, Any]:
    """The document at this offset; a list is one whose names are its places."""
    end, at, result = at + _int(data, at) - 1, at + 4, {}
    while at < end:
        kind, stop = data[at], data.index(b"\0", at + 1)
        name, at = data[at + 1 : stop].decode(), stop + 1
        size = _int(data, at) if kind in (0x02, 0x03, 0x04, 0x05) else 0
        if kind == 0x02:
            value, at = data[at + 4 : at + 3 + size].decode(), at + 4 + size
        elif kind in (0x03, 0x04):
            value, at = decode(data, at), at + size
        elif kind == 0x05:
            value, at = data[at + 5 : at + 5 + size], at + 5 + size
        elif kind in (0x09, 0x12):
            value, at = struct.unpack_from("<q", data, at)[0], at + 8
        elif kind == 0x10:
            value, at = _int(data, at), at + 4
        elif kind == 0x08:
            value, at = bool(data[at]), at + 1
        else:
            value, at = None, at + SIZES[kind]
        result[name] = value
    return result


def _int(data: bytes, at: int) -> int:
    return struct.unpack_from("<i", data, at)[0]
