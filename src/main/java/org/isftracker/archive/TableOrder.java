package org.isftracker.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables in an order in which each comes behind those that it points to; the same tables
 * give the same order.
 */
final class TableOrder {

	private final List<String> placed = new ArrayList<>();

	private final List<Reference> backward = new ArrayList<>();

	private TableOrder() {
	}

	static TableOrder of(List<String> tables, List<Reference> references) {
		var order = new TableOrder();
		order.place(tables, references);
		return order;
	}

	private void place(List<String> tables, List<Reference> references) {
		var left = new TreeSet<>(tables);
		while (!left.isEmpty()) {
			var next = left.stream().filter(table -> isFree(table, left, references)).findFirst().orElse(left.first());
			references.stream()
				.filter(reference -> reference.table().equals(next) && left.contains(reference.to()))
				.forEach(backward::add);
			left.remove(next);
			placed.add(next);
		}
	}

	private static boolean isFree(String table, Set<String> left, List<Reference> references) {
		var needed = new HashSet<>(left);
		needed.remove(table);
		return references.stream()
			.noneMatch(reference -> reference.table().equals(table) && needed.contains(reference.to()));
	}

	List<String> tables() {
		return List.copyOf(placed);
	}

	/**
	 * The foreign keys that no order satisfies while rows come one after another: those
	 * of a table to itself, and those that close a circle.
	 */
	List<Reference> backward() {
		return List.copyOf(backward);
	}

}
