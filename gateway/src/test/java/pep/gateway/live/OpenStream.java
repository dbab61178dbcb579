package pep.gateway.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One client of the stream, over a connection of its own. */
final class OpenStream implements AutoCloseable {

  /**
   * @param name of the event; {@code end} when the stream has ended
   */
  record Heard(String name, String id, String data) {}

  private static final Heard END = new Heard("end", "", "");

  private final Socket socket;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private String status = "";

  OpenStream(int port, String token, @Nullable String lastId) throws IOException {
    this.socket = new Socket("127.0.0.1", port);
    String back = lastId == null ? "" : "Last-Event-ID: " + lastId + "\r\n";
    socket
        .getOutputStream()
        .write(
            ("GET /api/me/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
                    + back
                    + "Authorization: Bearer "
                    + token
                    + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    var reader =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    status = reader.readLine();
    Thread.ofVirtual().start(() -> read(reader));
  }

  private void read(BufferedReader reader) {
    String name = "";
    String id = "";
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("event:")) {
          name = line.substring(6);
        } else if (line.startsWith("id:")) {
          id = line.substring(3);
        } else if (line.startsWith("data:")) {
          heard.add(new Heard(name, id, line.substring(5)));
        } else if (line.equals("0")) {
          heard.add(END);
        }
      }
    } catch (IOException closed) {
      // The test has closed it.
    }
  }

  String status() {
    return status;
  }

  /** The next event, within a time that a busy machine needs. */
  Heard next() throws InterruptedException {
    Heard next = heard.poll(20, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing came");
    }
    return next;
  }

  boolean isSilent() {
    return heard.isEmpty();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
