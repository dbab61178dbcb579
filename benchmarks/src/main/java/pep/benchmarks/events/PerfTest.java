package pep.benchmarks.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * RabbitMQ's own PerfTest in a process of its own: persistent messages from four producers through
 * four quorum queues to four consumers, every message acknowledged.
 */
final class PerfTest {

  private static final Pattern RECEIVED = Pattern.compile("receiving rate avg: ([0-9.]+) msg/s");

  private PerfTest() {}

  /**
   * @param bytes of each message
   * @param unconfirmed at most, of all producers
   * @param prefetch of each consumer
   * @return messages received a second
   */
  static double run(String amqpUri, int bytes, int unconfirmed, int prefetch, int seconds)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                List.of(
                    java.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "com.rabbitmq.perf.PerfTest",
                    "--uri",
                    amqpUri,
                    "--quorum-queue",
                    "--queue-pattern",
                    "perf-%d",
                    "--queue-pattern-from",
                    "1",
                    "--queue-pattern-to",
                    "4",
                    "--producers",
                    "4",
                    "--consumers",
                    "4",
                    "--confirm",
                    String.valueOf(unconfirmed / 4),
                    "--qos",
                    String.valueOf(prefetch),
                    "--flag",
                    "persistent",
                    "--size",
                    String.valueOf(bytes),
                    "--time",
                    String.valueOf(seconds)))
            .redirectErrorStream(true)
            .start();
    StringBuilder output = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> output.append(line).append('\n'));
    } finally {
      process.destroy();
    }
    process.waitFor();
    Matcher rate = RECEIVED.matcher(output);
    if (!rate.find()) {
      throw new IOException("PerfTest gave no rate:\n" + output);
    }
    return Double.parseDouble(rate.group(1));
  }
}
