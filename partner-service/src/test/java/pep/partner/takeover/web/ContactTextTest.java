package pep.partner.takeover.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pep.partner.profile.Contact;
import pep.platform.json.WrongForm;

class ContactTextTest {

  @Test
  void readsTheNameAndWhateverFollows() {
    assertThat(ContactText.read("Ada Lovelace:ada@example.org:+44 20:buyer| Bo ::1"))
        .containsExactly(
            new Contact("Ada Lovelace", "ada@example.org", "+44 20", "buyer"),
            new Contact("Bo", null, "1", null));
  }

  @Test
  void refusesWhatHasMoreParts() {
    assertThatThrownBy(() -> ContactText.read("Ada:a@b.c:1:buyer:x")).isInstanceOf(WrongForm.class);
  }
}
