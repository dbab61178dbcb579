package pep.benchmarks.imports;

import com.mongodb.client.MongoDatabase;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.bson.Document;

/**
 * What was spent until an instant, which other work on the machine does not change.
 *
 * @param service seconds of CPU of this process
 * @param store seconds of CPU of the store, whoever asked it
 * @param commands that the store was sent, whoever sent them
 */
record Costs(double service, double store, long commands) {

  static Costs until(MongoDatabase database) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Document status = database.runCommand(new Document("serverStatus", 1));
    Document extra = status.get("extra_info", Document.class);
    return new Costs(
        system.getProcessCpuTime() / 1e9,
        (number(extra, "user_time_us") + number(extra, "system_time_us")) / 1e6,
        number(status.get("network", Document.class), "numRequests"));
  }

  private static long number(Document of, String field) {
    return of.get(field, Number.class).longValue();
  }

  /** What was spent since. */
  Costs since(Costs earlier) {
    return new Costs(service - earlier.service, store - earlier.store, commands - earlier.commands);
  }
}
