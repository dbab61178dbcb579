package pep.benchmarks.fairness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A partner system's end of a webhook, on this machine. */
final class Receiver implements AutoCloseable {

  private static final int LONGEST_SECONDS = 120;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore heard = new Semaphore(0);

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::hear);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void hear(HttpExchange post) throws IOException {
    try (post) {
      post.getRequestBody().readAllBytes();
      post.sendResponseHeaders(204, -1);
    }
    heard.release();
  }

  /** Waits for one more message. */
  void await() throws InterruptedException, TimeoutException {
    if (!heard.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      throw new TimeoutException("no webhook came");
    }
  }

  /** Messages that nobody waited for. */
  int heard() {
    return heard.availablePermits();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
