package pep.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request written byte by byte, for what no well-behaved client does. */
public final class RawRequest implements AutoCloseable {

  private final Socket socket;

  public RawRequest(int port) throws IOException {
    this.socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(10_000);
  }

  /** Sends the head of a request. */
  public RawRequest head(String methodAndPath, String... headers) throws IOException {
    return headTo("gateway", methodAndPath, headers);
  }

  /** Sends the head of a request that names this host. */
  public RawRequest headTo(String host, String methodAndPath, String... headers)
      throws IOException {
    var lines = new StringBuilder(methodAndPath).append(" HTTP/1.1\r\nHost: " + host + "\r\n");
    List.of(headers).forEach(header -> lines.append(header).append("\r\n"));
    return send(lines.append("\r\n").toString());
  }

  /** Sends some of its body. */
  public RawRequest send(String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return this;
  }

  /** Waits for the first line of the answer. */
  public String statusLine() throws IOException {
    var line = new StringBuilder();
    for (int read = socket.getInputStream().read();
        read >= 0 && read != '\r';
        read = socket.getInputStream().read()) {
      line.append((char) read);
    }
    return line.toString();
  }

  /** Everything that comes until the gateway closes the connection. */
  public String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
