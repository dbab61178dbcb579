package pep.partner.webhook.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What is to be told in a chat.
 *
 * @param id derived from what happened, so that it is told once
 * @param state in upper case, as {@link State} has it
 * @param dueAt when it is tried next; while an attempt is made, when another may be at the earliest
 */
record ChatMessage(
    @Id String id,
    State state,
    String text,
    int attempts,
    Instant createdAt,
    Instant dueAt,
    @Nullable Instant finishedAt) {

  enum State {
    WAITING,
    SENT,
    GIVEN_UP
  }

  static ChatMessage of(String id, String text, Instant now) {
    return new ChatMessage(id, State.WAITING, text, 0, now, now, null);
  }
}
