package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SpellingsTests {

	/** Every bit of the index becomes one of two pairs of letters that hash alike. */
	private static final List<String> WORDS_THAT_HASH_ALIKE = IntStream.range(0, 1 << 12)
		.mapToObj(Integer::toBinaryString)
		.map(bits -> "0".repeat(12 - bits.length()) + bits)
		.map(bits -> bits.replace("0", "Aa").replace("1", "BB"))
		.toList();

	private final Spellings spellings = new Spellings();

	@Test
	void numbersEachWordOnceInTheOrderOfItsComing() {
		List<Integer> numbers = WORDS_THAT_HASH_ALIKE.stream().map(spellings::number).toList();

		assertThat(WORDS_THAT_HASH_ALIKE.stream().map(String::hashCode).distinct()).hasSize(1);
		assertThat(numbers).isEqualTo(IntStream.range(0, numbers.size()).boxed().toList());
		assertThat(WORDS_THAT_HASH_ALIKE.stream().map(spellings::number)).isEqualTo(numbers);
	}

	@Test
	void findsAWordInTheMiddleOfAText() {
		int number = spellings.number("Force");

		assertThat(spellings.number("the Force stays", 4, 9)).isEqualTo(number);
		assertThat(spellings.at(number)).isEqualTo("Force");
	}

}
