package pep.catalog.quote.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.quote.CustomerQuotes;
import pep.platform.paper.Paper;
import pep.platform.paper.Printed;
import pep.platform.security.Open;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/** A sent quote, for whoever has the link that its partner passed on. */
@RestController
@RequestMapping("/api/customer-quotes/{link}")
class CustomerQuoteController {

  private final CustomerQuotes quotes;

  CustomerQuoteController(CustomerQuotes quotes) {
    this.quotes = quotes;
  }

  /**
   * @param name who answers
   * @param note what they add
   */
  record AnswerRequest(
      @NotNull @Name(max = 100) String name, @Nullable @Text(max = 500) String note) {}

  /** Shows a quote as its customer sees it. */
  @GetMapping
  @Open
  CustomerQuoteView get(@PathVariable String link) {
    return CustomerQuoteView.of(quotes.open(link));
  }

  /** Shows a quote as its customer can print it. */
  @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  @Open
  Printed print(@PathVariable String link) {
    Paper paper = QuotePaper.of(CustomerQuoteView.of(quotes.open(link)));
    return () -> paper;
  }

  /** Accepts a quote; repeated, it changes nothing. */
  @PostMapping("/accept")
  @Open
  CustomerQuoteView accept(@PathVariable String link, @Valid @RequestBody AnswerRequest request) {
    return CustomerQuoteView.of(quotes.answer(link, true, request.name(), request.note()));
  }

  /** Declines a quote; repeated, it changes nothing. */
  @PostMapping("/decline")
  @Open
  CustomerQuoteView decline(@PathVariable String link, @Valid @RequestBody AnswerRequest request) {
    return CustomerQuoteView.of(quotes.answer(link, false, request.name(), request.note()));
  }
}
