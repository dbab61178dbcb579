package pep.partner.webhook.chat.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.language.Language;
import pep.partner.notice.NoticeKind;
import pep.partner.webhook.chat.ChatChannel;
import pep.partner.webhook.chat.Chatting;
import pep.platform.http.NoContent;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;

/** The vendor's chat, by an incoming webhook as Slack has them. */
@RestController
@RequestMapping("/api/notice-chat")
class ChatController {

  private final Chatting chatting;

  ChatController(Chatting chatting) {
    this.chatting = chatting;
  }

  /**
   * @param url of the incoming webhook; left out to keep the one that is there
   * @param kinds that are told there
   */
  record ChatRequest(
      @Nullable @Text(max = 2048) String url,
      @NotNull @Size(max = 100) Set<NoticeKind> kinds,
      @NotNull Language language) {}

  /**
   * @param url with the end of its secret alone; absent where there is no chat
   * @param failingSince since when nothing could be told there; absent while it works
   * @param failure what came of the last attempt then
   * @param workedAt when something was told there last
   * @param waiting how many messages wait to be told
   */
  record ChatResponse(
      @Nullable String url,
      Set<NoticeKind> kinds,
      Language language,
      @Nullable Instant failingSince,
      @Nullable String failure,
      @Nullable Instant workedAt,
      long waiting) {

    static final ChatResponse NONE =
        new ChatResponse(null, Set.of(), Language.EN, null, null, null, 0);

    static ChatResponse of(ChatChannel channel, long waiting) {
      return new ChatResponse(
          channel.shown(),
          new TreeSet<>(channel.kinds()),
          channel.language(),
          channel.failingSince(),
          channel.failure(),
          channel.workedAt(),
          waiting);
    }
  }

  /**
   * @param outcome {@code delivered}, or what went wrong
   */
  record TrialResponse(String outcome) {}

  /** Shows the chat, what is told there and whether it can be reached. */
  @GetMapping
  @Allowed("webhooks:read")
  ChatResponse get(Staff staff) {
    return chatting
        .find(staff.tenant())
        .map(channel -> shown(staff, channel))
        .orElse(ChatResponse.NONE);
  }

  /** Says which chat is told what. */
  @PutMapping
  @Allowed("webhooks:write")
  ChatResponse set(Staff staff, @Valid @RequestBody ChatRequest request) {
    return shown(
        staff, chatting.set(staff.tenant(), request.url(), request.kinds(), request.language()));
  }

  /** Has nothing told there any more; what waits is dropped. */
  @DeleteMapping
  @Allowed("webhooks:write")
  NoContent delete(Staff staff) {
    chatting.remove(staff.tenant());
    return new NoContent();
  }

  /** Writes a line there now, and says what came of it. */
  @PostMapping("/test")
  @Allowed("webhooks:write")
  TrialResponse test(Staff staff) {
    return new TrialResponse(chatting.test(staff.tenant()));
  }

  private ChatResponse shown(Staff staff, ChatChannel channel) {
    return ChatResponse.of(channel, chatting.waiting(staff.tenant()));
  }
}
