package pep.promotion.roster.messaging;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.promotion.roster.PartnersMoved;
import pep.promotion.roster.StandingDocuments;
import pep.promotion.roster.Standings;
import pep.promotion.roster.Standings.Moved;

/**
 * Takes the moves of partners between tiers and segments, of which their standing at an earlier
 * instant is made: a state tells only where they ended, and is passed over when a newer one is
 * near.
 */
@Component
class MoveListeners {

  private final Standings standings;
  private final ApplicationEventPublisher publisher;

  MoveListeners(Standings standings, ApplicationEventPublisher publisher) {
    this.standings = standings;
    this.publisher = publisher;
  }

  @OnEvent(value = "tier.moved.v1", transactional = false)
  void tiers(List<Received<TierMovedView>> events) {
    note(
        events,
        event ->
            new Moved(
                event.data().partnerId(),
                StandingDocuments.TIERS,
                event.data().at(),
                event.version(),
                new Document("from", event.data().from()).append("to", event.data().to())));
  }

  @OnEvent(value = "segment.entered.v1", transactional = false)
  void entered(List<Received<SegmentMovedView>> events) {
    note(events, event -> segment(event, true));
  }

  @OnEvent(value = "segment.left.v1", transactional = false)
  void left(List<Received<SegmentMovedView>> events) {
    note(events, event -> segment(event, false));
  }

  private static Moved segment(Received<SegmentMovedView> event, boolean in) {
    return new Moved(
        event.data().partnerId(),
        StandingDocuments.SEGMENTS,
        event.time(),
        event.version(),
        new Document("segment", event.data().segment()).append("in", in));
  }

  private <T> void note(List<Received<T>> events, Function<Received<T>, Moved> read) {
    Received.byTenant(events)
        .forEach(
            (tenant, together) -> {
              List<Moved> moves = together.stream().map(read).toList();
              standings.note(tenant, moves);
              publisher.publishEvent(
                  new PartnersMoved(
                      tenant, moves.stream().map(Moved::partnerId).collect(Collectors.toSet())));
            });
  }
}
