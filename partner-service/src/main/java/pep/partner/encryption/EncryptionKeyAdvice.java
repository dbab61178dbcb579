package pep.partner.encryption;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is missing, instead of a stack trace. */
class EncryptionKeyAdvice extends AbstractFailureAnalyzer<EncryptionKeyUnusable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, EncryptionKeyUnusable cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
