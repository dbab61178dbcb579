package pep.platform.test;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import pep.platform.background.BackgroundWork;

/** What a piece of work asks of the store, counted on the thread that does it. */
public final class StoreCommands implements CommandListener {

  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "lsid",
          "$clusterTime",
          "$db",
          "$readPreference",
          "txnNumber",
          "readConcern",
          "writeConcern");

  private final Supplier<MongoTemplate> mongo;
  private final ThreadLocal<@Nullable List<Document>> counted = new ThreadLocal<>();

  StoreCommands(Supplier<MongoTemplate> mongo) {
    this.mongo = mongo;
  }

  /**
   * What was asked.
   *
   * @param commands each with its name and its collection, in their order
   * @param examined how many keys and documents the store looks at to answer them
   */
  public record Asked(List<String> commands, long examined) {}

  /** Does the work and tells what it asked. */
  public Asked of(Runnable work) {
    List<Document> sent = new ArrayList<>();
    counted.set(sent);
    try {
      work.run();
    } finally {
      counted.remove();
    }
    return new Asked(
        sent.stream().map(StoreCommands::name).toList(),
        sent.stream().mapToLong(this::examined).sum());
  }

  /** What each loop asks in a round that nothing called for, by the loop. */
  public Map<String, Asked> ofRounds(Collection<BackgroundWork> loops) {
    Map<String, Asked> asked = new TreeMap<>();
    for (BackgroundWork each : loops) {
      asked.put(
          each.getClass().getSimpleName(),
          of(() -> ReflectionTestUtils.invokeMethod(each, "round", true)));
    }
    return asked;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    List<Document> sent = counted.get();
    if (sent != null) {
      sent.add(Document.parse(event.getCommand().toJson()));
    }
  }

  private static String name(Document command) {
    var first = command.entrySet().iterator().next();
    return first.getKey() + " " + first.getValue();
  }

  /** The store tells nothing of many writes in one command, so they count as none. */
  private long examined(Document command) {
    if (command.getList("updates", Document.class, List.of()).size() > 1) {
      return 0;
    }
    Document asked = new Document(command);
    asked.keySet().removeAll(OF_THE_CONNECTION);
    Document explained =
        mongo
            .get()
            .executeCommand(new Document("explain", asked).append("verbosity", "executionStats"));
    Document of = explained;
    if (explained.containsKey("stages")) {
      of = explained.getList("stages", Document.class).getFirst().get("$cursor", Document.class);
    }
    Document statistics = of.get("executionStats", Document.class);
    return statistics.get("totalKeysExamined", Number.class).longValue()
        + statistics.get("totalDocsExamined", Number.class).longValue();
  }
}
