package org.entente.code.event;

import org.entente.codebook.trigger.Trigger;
import org.entente.model.Token;

/**
 * A trigger whose word stands in a sentence, but not in its frame.
 *
 * @param part the first part of the frame that is not met
 * @param expected what the trigger asks for there, in words
 * @param found what stands there instead; empty where nothing does
 */
public record Misfit(Trigger trigger, Token word, FramePart part, String expected, String found) {}
