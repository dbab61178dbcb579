package pep.platform.aggregate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventCodec;
import pep.platform.search.SearchWords;

/**
 * What the store must know of a kind of aggregate.
 *
 * @param noun what people call it, for messages: {@code partner}
 * @param collection the collection that holds its documents
 * @param state gives the public state event that every stored change publishes; null for none
 * @param tellsHistory whether each change is kept in {@code <collection>.history}
 * @param texts gives the texts by whose words it is searched; null for none
 */
public record AggregateKind<T extends Aggregate>(
    Class<T> type,
    String noun,
    String collection,
    @Nullable Function<T, Object> state,
    boolean tellsHistory,
    @Nullable Function<T, Stream<@Nullable String>> texts) {

  public static <T extends Aggregate> AggregateKind<T> of(
      Class<T> type, String noun, String collection) {
    return new AggregateKind<>(type, noun, collection, null, true, null);
  }

  public AggregateKind<T> publishing(Function<T, Object> publicState) {
    return new AggregateKind<>(type, noun, collection, publicState, tellsHistory, texts);
  }

  public AggregateKind<T> withoutHistory() {
    return new AggregateKind<>(type, noun, collection, state, false, texts);
  }

  /**
   * Keeps the words of these texts beside each aggregate, for lists whose rules have a search;
   * takes a {@link SearchIndex} among the migrations.
   */
  public AggregateKind<T> searchedBy(Function<T, Stream<@Nullable String>> searched) {
    return new AggregateKind<>(type, noun, collection, state, tellsHistory, searched);
  }

  /** By which an aggregate is found; empty for one that is not searched. */
  List<String> words(T aggregate) {
    return texts == null
        ? List.of()
        : SearchWords.of(texts.apply(aggregate).filter(Objects::nonNull).toList());
  }

  /** The types of the events that storing a changed aggregate as it is now would publish. */
  public List<String> eventsOf(T aggregate) {
    Stream<Object> published =
        state == null
            ? aggregate.raised().stream()
            : Stream.concat(aggregate.raised().stream(), Stream.of(state.apply(aggregate)));
    return published.map(event -> EventCodec.typeOf(event.getClass())).toList();
  }

  String refusal(T aggregate, @Nullable String serverMessage) {
    String message = serverMessage == null ? "" : serverMessage;
    int index = message.indexOf("index: ");
    int end = index < 0 ? -1 : message.indexOf(' ', index + 7);
    String name = end < 0 ? "unique key" : message.substring(index + 7, end);
    return "Another "
        + noun
        + " has the same "
        + ("_id_".equals(name) ? "id " + aggregate.id() : name)
        + ".";
  }
}
