package pep.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads the head of each request, breaks off the first few without an answer, answers the rest. */
public final class BreakingServer implements AutoCloseable {

  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket socket;
  private final AtomicInteger requests = new AtomicInteger();
  private volatile int broken;

  public BreakingServer() {
    try {
      this.socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** From now on breaks off so many requests. */
  public void breakOff(int count) {
    requests.set(0);
    broken = count;
  }

  public int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        readHead(connection);
        if (requests.incrementAndGet() > broken) {
          connection.getOutputStream().write(ANSWER);
        }
      } catch (IOException closed) {
        continue;
      }
    }
  }

  private static void readHead(Socket connection) throws IOException {
    var in = connection.getInputStream();
    var end = new StringBuilder();
    for (int read = in.read(); read >= 0 && end.indexOf("\r\n\r\n") < 0; read = in.read()) {
      end.append((char) read);
      if (end.toString().endsWith("\r\n\r\n")) {
        return;
      }
    }
  }
}
