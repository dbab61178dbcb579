package pep.platform.inbox;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.outage.DuplicateKeys;

/**
 * Calls the handlers for events that are taken together: states first and of each subject the
 * newest alone, then each fact once, many of them in one transaction with the record of their ids.
 */
public class Effects {

  /** Facts of one transaction: the more it writes, the more rivals it meets. */
  private static final int TOGETHER = 50;

  private final EventCodec codec;
  private final Topology topology;
  private final EventHandlers handlers;
  private final Inbox inbox;
  private final Transactions transactions;

  public Effects(
      EventCodec codec,
      Topology topology,
      EventHandlers handlers,
      Inbox inbox,
      Transactions transactions) {
    this.codec = codec;
    this.topology = topology;
    this.handlers = handlers;
    this.inbox = inbox;
    this.transactions = transactions;
  }

  private record Call(EventHandlers.Handler handler, Envelope event, String id) {}

  private record Subject(String source, String type, String vendor, String id) {}

  /**
   * @throws HandlerFailed if it is known over which event a handler failed; of the others some may
   *     have taken effect then, and bear repetition
   */
  void apply(String consumer, List<Envelope> events) {
    Map<Boolean, List<Envelope>> byKind =
        events.stream().collect(Collectors.partitioningBy(this::isState));
    perform(calls(consumer, newest(byKind.getOrDefault(true, List.of()))));
    Map<Boolean, List<Call>> facts =
        calls(consumer, byKind.getOrDefault(false, List.of())).stream()
            .collect(Collectors.partitioningBy(call -> call.handler().transactional()));
    together(consumer, facts.getOrDefault(true, List.of()));
    lineByLine(consumer, facts.getOrDefault(false, List.of()));
  }

  private boolean isState(Envelope event) {
    return topology.event(event.type()).kind() == Topology.Kind.state;
  }

  private static Collection<Envelope> newest(List<Envelope> states) {
    Map<Subject, Envelope> newest = new LinkedHashMap<>();
    for (Envelope state : states) {
      newest.merge(
          new Subject(state.source(), state.type(), state.vendorid(), state.subject()),
          state,
          (known, next) -> next.version() >= known.version() ? next : known);
    }
    return newest.values();
  }

  private List<Call> calls(String consumer, Collection<Envelope> events) {
    List<Call> calls = new ArrayList<>();
    for (Envelope event : events) {
      List<EventHandlers.Handler> targets = handlers.of(consumer, event.type());
      for (int i = 0; i < targets.size(); i++) {
        calls.add(new Call(targets.get(i), event, i == 0 ? event.id() : event.id() + "#" + i));
      }
    }
    return calls;
  }

  /** Most facts come once, so the records are looked at when one turns out to be there. */
  private void together(String consumer, List<Call> facts) {
    List<Call> all = distinct(facts);
    for (int from = 0; from < all.size(); from += TOGETHER) {
      inTransaction(consumer, all.subList(from, Math.min(all.size(), from + TOGETHER)));
    }
  }

  private void inTransaction(String consumer, List<Call> facts) {
    List<Call> left = facts;
    while (!left.isEmpty()) {
      List<Call> tried = left;
      try {
        transactions.run(
            () -> {
              inbox.take(consumer, ids(tried));
              perform(tried);
            });
        left = List.of();
      } catch (MongoException e) {
        left = notTaken(consumer, tried);
        if (!DuplicateKeys.met(e) || left.size() == tried.size()) {
          throw e;
        }
      }
    }
  }

  /** Facts whose handlers take each line once: the record of the event's id is a shortcut. */
  private void lineByLine(String consumer, List<Call> facts) {
    List<Call> left = notTaken(consumer, distinct(facts));
    if (!left.isEmpty()) {
      perform(left);
      inbox.note(consumer, ids(left));
    }
  }

  private List<Call> notTaken(String consumer, List<Call> facts) {
    if (facts.isEmpty()) {
      return facts;
    }
    Set<String> taken = inbox.taken(consumer, ids(facts));
    return facts.stream().filter(call -> !taken.contains(call.id())).toList();
  }

  /** A fact may have been published twice in a row. */
  private static List<Call> distinct(List<Call> facts) {
    return List.copyOf(
        facts.stream()
            .collect(
                Collectors.toMap(
                    Call::id, Function.identity(), (first, repeat) -> first, LinkedHashMap::new))
            .values());
  }

  private static List<String> ids(List<Call> calls) {
    return calls.stream().map(Call::id).toList();
  }

  private void perform(Collection<Call> calls) {
    Map<EventHandlers.Handler, List<Envelope>> byHandler = new LinkedHashMap<>();
    for (Call call : calls) {
      byHandler.computeIfAbsent(call.handler(), h -> new ArrayList<>()).add(call.event());
    }
    byHandler.forEach((handler, events) -> handler.call(events, codec));
  }
}
