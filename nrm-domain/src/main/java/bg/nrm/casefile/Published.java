package bg.nrm.casefile;

import bg.nrm.question.Questions;

/**
 * An act as other systems do it: {@code POST cases/{reference}/services}.
 *
 * @param path the last part of its address
 * @param body name of the schema of what is sent
 * @param operation its name in the description of the interface
 * @param summary what it does, in a sentence (English)
 * @param questions what is asked: a member a question, and when it happened apart
 */
public record Published(String path, String body, String operation, String summary, Questions questions) {}
