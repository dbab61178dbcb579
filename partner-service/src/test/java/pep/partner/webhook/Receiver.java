package pep.partner.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A system of a vendor's or partner's that listens for webhooks on a free port of this machine. */
public final class Receiver implements AutoCloseable {

  private static final long DRIP_NANOS = 50_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Post> posts = new CopyOnWriteArrayList<>();
  private volatile boolean isWilling = true;
  private volatile Function<Post, Reply> answer = post -> new Reply(204, Map.of(), "");

  public Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  public record Reply(int status, Map<String, String> headers, String body) {

    public static Reply of(int status) {
      return new Reply(status, Map.of(), "");
    }
  }

  /**
   * @param nanos when it came, to compare with others
   */
  public record Post(Map<String, List<String>> headers, String body, long nanos) {

    String header(String name) {
      return headers.entrySet().stream()
          .filter(each -> each.getKey().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no header " + name))
          .getValue()
          .getFirst();
    }

    public String id() {
      return header("webhook-id");
    }

    public boolean verifies(String secret) {
      Map<String, List<String>> signed =
          Map.of(
              "webhook-id", List.of(id()),
              "webhook-timestamp", List.of(header("webhook-timestamp")),
              "webhook-signature", List.of(header("webhook-signature")));
      try {
        new Webhook(secret).verify(body, signed);
        return true;
      } catch (WebhookVerificationException e) {
        return false;
      }
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Post post = new Post(Map.copyOf(exchange.getRequestHeaders()), body, System.nanoTime());
      Reply reply = answerTo(post);
      reply.headers().forEach(exchange.getResponseHeaders()::add);
      byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  /** A challenge is no message: it is given back, and the tests hear nothing of it. */
  private Reply answerTo(Post post) {
    Matcher challenge = CHALLENGE.matcher(post.body());
    if (isWilling && challenge.find()) {
      return new Reply(200, Map.of(), challenge.group(1));
    }
    posts.add(post);
    return answer.apply(post);
  }

  /** From now on takes challenges as any other message. */
  void knowsNoChallenges() {
    isWilling = false;
  }

  /** From now on says 200 and then sends one byte after the other, slowly and without end. */
  public void answersDripping() {
    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (exchange) {
            while (true) {
              exchange.getResponseBody().write('x');
              exchange.getResponseBody().flush();
              LockSupport.parkNanos(DRIP_NANOS);
            }
          }
        });
  }

  public void answers(Function<Post, Reply> with) {
    this.answer = with;
  }

  public void answers(int status) {
    answers(post -> Reply.of(status));
  }

  public String url() {
    return "http://127.0.0.1:" + port() + "/in";
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public List<Post> posts() {
    return List.copyOf(posts);
  }

  /** Hears from now on. */
  void forget() {
    posts.clear();
  }

  List<String> ids() {
    return posts.stream().map(Post::id).toList();
  }

  /** Waits up to 20 s until this many posts have come. */
  public List<Post> await(int count) {
    Awaitility.await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> posts.size() >= count);
    return posts();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
