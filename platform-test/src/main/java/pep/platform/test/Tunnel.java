package pep.platform.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A way to a real server that a test can cut and open again, always at the same port. */
public final class Tunnel implements AutoCloseable {

  private final String host;
  private final int targetPort;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private @Nullable ServerSocket listener;
  private volatile boolean silent;

  /** Reserves a free port; nothing is let through until {@link #open}. */
  public Tunnel(String host, int targetPort) {
    this.host = host;
    this.targetPort = targetPort;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return port;
  }

  public synchronized void open() {
    try {
      ServerSocket opened = new ServerSocket();
      opened.setReuseAddress(true);
      opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      listener = opened;
      Thread.ofVirtual().start(() -> accept(opened));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on no answer comes through, and everything else does, until {@link #reset}. */
  public void silence() {
    silent = true;
  }

  /** Ends every connection and lets new ones through. */
  public synchronized void reset() {
    silent = false;
    open.forEach(Tunnel::quietly);
    open.clear();
  }

  /** Ends every connection and refuses new ones. */
  public synchronized void cut() {
    if (listener != null) {
      quietly(listener);
      listener = null;
    }
    reset();
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        Socket client = from.accept();
        Socket server = new Socket(host, targetPort);
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> copy(client, server, true));
        Thread.ofVirtual().start(() -> copy(server, client, false));
      } catch (IOException e) {
        // The listener was cut, or the target is away: the client sees a refused connection.
      }
    }
  }

  private void copy(Socket from, Socket to, boolean request) {
    byte[] buffer = new byte[8192];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (request || !silent) {
          out.write(buffer, 0, read);
        }
      }
    } catch (IOException e) {
      // One side went away; both are closed by the resources above.
    }
  }

  private static void quietly(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      // Already gone.
    }
  }

  @Override
  public void close() {
    cut();
  }
}
