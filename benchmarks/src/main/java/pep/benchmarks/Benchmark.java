package pep.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of one benchmark: results are compared first, then figures are told; at the end the
 * report is written. A result that differs from the oracle's or the peer's ends it with exit 1; a
 * bar that is not met does not, it is shown.
 */
public final class Benchmark {

  /** What a benchmark does. */
  @FunctionalInterface
  public interface Work {
    void run(Benchmark benchmark) throws Exception;
  }

  private final String name;
  private final boolean small;
  private final List<Figure> figures = new ArrayList<>();

  private Benchmark(String name, boolean small) {
    this.name = name;
    this.small = small;
  }

  /** Runs to the end of the process: 0 when all results agreed, else 1. */
  public static void main(String name, String[] arguments, Work work) {
    Benchmark benchmark = new Benchmark(name, List.of(arguments).contains("--small"));
    boolean ok = benchmark.attempt(work);
    benchmark.report(ok);
    System.exit(ok ? 0 : 1);
  }

  @SuppressWarnings("CatchAndPrintStackTrace") // for the person who started it
  private boolean attempt(Work work) {
    try {
      work.run(this);
      return true;
    } catch (ResultsDiffer difference) {
      say("DIFFERENT: " + difference.getMessage());
    } catch (Exception broken) {
      broken.printStackTrace();
    }
    return false;
  }

  /** The size of a figure's input: small is for a look at whether the benchmark runs at all. */
  public int size(int whole, int small) {
    return this.small ? small : whole;
  }

  public void say(String line) {
    System.out.println("    " + line);
  }

  /** Says so, or ends the benchmark. */
  public void same(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      String should = expected.toString();
      String is = actual.toString();
      int same = 0;
      while (same < Math.min(should.length(), is.length())
          && should.charAt(same) == is.charAt(same)) {
        same++;
      }
      throw new ResultsDiffer(
          what + ": expected " + near(should, same) + ", was " + near(is, same));
    }
  }

  private static String near(String text, int place) {
    int from = Math.max(0, place - 40);
    return "…" + text.substring(from, Math.min(text.length(), from + 200)) + "…";
  }

  public void figure(Figure figure) {
    figures.add(figure);
    System.out.println(figure.line());
  }

  private void report(boolean ok) {
    String path = System.getenv("PEP_REPORT");
    if (path == null) {
      return;
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("name", "bench-" + name);
    document.put("ok", ok);
    document.put("at", Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
    document.put("machine", System.getenv().getOrDefault("PEP_MACHINE", "not named"));
    document.put("small", small);
    document.put("figures", figures);
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    try {
      Files.writeString(Path.of(path), mapper.writeValueAsString(document) + "\n");
    } catch (IOException e) {
      throw new IllegalStateException("the report could not be written to " + path, e);
    }
  }

  private static final class ResultsDiffer extends RuntimeException {
    private static final long serialVersionUID = 1;

    ResultsDiffer(String message) {
      super(message);
    }
  }
}
