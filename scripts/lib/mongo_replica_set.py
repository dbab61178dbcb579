"""Makes the mongod on a loopback port the primary of the one-node replica set rs0, and waits for it.

Usage: mongo_replica_set.py PORT SECONDS

There is no shell for MongoDB on a plain Debian, and the driver for Python differs by version of
Python; three commands over the wire protocol (OP_MSG, BSON) need neither.
"""
import socket
import struct
import sys
import time


def encode(document):
    body = b""
    for key, value in document.items():
        name = key.encode() + b"\0"
        if isinstance(value, bool):
            body += b"\x08" + name + bytes([value])
        elif isinstance(value, int):
            body += b"\x10" + name + struct.pack("<i", value)
        elif isinstance(value, str):
            data = value.encode() + b"\0"
            body += b"\x02" + name + struct.pack("<i", len(data)) + data
        elif isinstance(value, list):
            body += b"\x04" + name + encode({str(i): v for i, v in enumerate(value)})
        else:
            body += b"\x03" + name + encode(value)
    return struct.pack("<i", len(body) + 5) + body + b"\0"


def decode(data, at=0):
    """The document at this offset. Values of kinds that nobody here asks for come as None."""
    end = at + struct.unpack_from("<i", data, at)[0] - 1
    at, result = at + 4, {}
    sizes = {0x07: 12, 0x09: 8, 0x0A: 0, 0x11: 8, 0x12: 8, 0x13: 16}
    while at < end:
        kind, stop = data[at], data.index(b"\0", at + 1)
        key, at, value = data[at + 1:stop].decode(), stop + 1, None
        if kind == 0x01:
            value, at = struct.unpack_from("<d", data, at)[0], at + 8
        elif kind in (0x02, 0x0D):
            size = struct.unpack_from("<i", data, at)[0]
            value, at = data[at + 4:at + 3 + size].decode(), at + 4 + size
        elif kind in (0x03, 0x04):
            value = decode(data, at)
            at += struct.unpack_from("<i", data, at)[0]
        elif kind == 0x05:
            at += 5 + struct.unpack_from("<i", data, at)[0]
        elif kind == 0x08:
            value, at = bool(data[at]), at + 1
        elif kind == 0x10:
            value, at = struct.unpack_from("<i", data, at)[0], at + 4
        else:
            at += sizes[kind]
        result[key] = value
    return result


def run(port, command):
    """One command against the admin database; the answer as a dictionary."""
    body = struct.pack("<i", 0) + b"\0" + encode({**command, "$db": "admin"})
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(struct.pack("<iiii", 16 + len(body), 1, 0, 2013) + body)
        stream = connection.makefile("rb")
        size = struct.unpack("<i", stream.read(4))[0]
        return decode(stream.read(size - 4), 12 + 5)


def main(port, seconds):
    member = {"_id": "rs0", "version": 1, "members": [{"_id": 0, "host": f"127.0.0.1:{port}"}]}
    deadline, problem = time.monotonic() + seconds, "no answer"
    while time.monotonic() < deadline:
        try:
            hello = run(port, {"hello": 1})
            if hello.get("isWritablePrimary"):
                return 0
            status = run(port, {"replSetGetStatus": 1})
            problem = status.get("errmsg") or f"state {status.get('myState')}"
            if status.get("codeName") == "NotYetInitialized":
                run(port, {"replSetInitiate": member})
            elif status.get("codeName") == "InvalidReplicaSetConfig":  # the port was changed since
                old = run(port, {"replSetGetConfig": 1})["config"]
                run(port, {"replSetReconfig": {**member, "version": old["version"] + 1}, "force": True})
        except OSError as error:
            problem = str(error)
        time.sleep(0.1)
    print(f"MongoDB on port {port} is no primary after {seconds} s: {problem}", file=sys.stderr)
    return 1


sys.exit(main(int(sys.argv[1]), float(sys.argv[2])))
