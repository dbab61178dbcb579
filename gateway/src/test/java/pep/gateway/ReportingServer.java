package pep.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Begins its report after the first bytes of a body and ends it with the count of all of them. */
public final class ReportingServer {

  private final HttpServer server;

  public ReportingServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", ReportingServer::report);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void report(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody();
      long count = body.readNBytes(1000).length;
      exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
      exchange.sendResponseHeaders(200, 0);
      var report = exchange.getResponseBody();
      report.write("begun\n".getBytes(StandardCharsets.US_ASCII));
      report.flush();
      byte[] buffer = new byte[8192];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        count += read;
      }
      report.write(("bytes " + count + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }
}
