package shapes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.*;

/** Every shape of a join and of a function that Java's compiler writes; {@link #results} says what each gives. */
public class Shapes extends Base {
    private final List<Object> results = new ArrayList<>();
    private int calls;

    public static List<Object> results() {
        Shapes shapes = new Shapes();
        shapes.joins("文", null, 'c', (byte) -1, (short) 2, 3, 4L, 5.5f, 6.5, true, new Object[0].length, "\0");
        shapes.functions(7, 8L, "nine");
        shapes.results.addAll(new Inner().results());
        shapes.results.add(Named.of("ten").get());
        shapes.results.addAll(shapes.inherited());
        return shapes.results;
    }

    private void joins(
            String s, Object none, char c, byte b, short h, int i, long l, float f, double d, boolean z, int n, String nul) {
        results.add("" + s + none + c + b + h + i + l + f + d + z + n + nul);
        results.add("a\u0001b" + s + "\u0002" + l + "\0" + d);
        results.add(s + null);
        StringBuilder order = new StringBuilder("x");
        results.add(order + "|" + order.append("y"));
        String grown = "";
        grown += l;
        grown += new Object() {
            @Override
            public String toString() {
                return null;
            }
        };
        results.add(grown);
        results.add(new int[0].getClass().getName() + (s + i + "l" + (z ? l : d)));
    }

    private void functions(int i, long l, String s) {
        Supplier<String> captured = () -> s + i + l;
        results.add(captured.get());
        Supplier<Object> own = () -> this.own(l, i);
        results.add(own.get());
        Runnable discarded = () -> counted();
        discarded.run();
        Runnable discardedReference = this::counted;
        discardedReference.run();
        Supplier<Integer> boxed = this::counted;
        results.add(boxed.get());
        LongSupplier widened = this::counted;
        results.add(widened.getAsLong());
        Function<Integer, Long> unboxed = Shapes::twice;
        results.add(unboxed.apply(21));
        ToDoubleFunction<Integer> unboxedAndWidened = Shapes::half;
        results.add(unboxedAndWidened.applyAsDouble(5));
        IntFunction<Object> boxedArgument = String::valueOf;
        results.add(boxedArgument.apply(11));
        IntUnaryOperator plain = Math::abs;
        results.add(plain.applyAsInt(-12));
        Function<Character, Integer> ofCharacter = Character::getNumericValue;
        results.add(ofCharacter.apply('7'));
        Supplier<List<String>> made = ArrayList::new;
        results.add(made.get());
        IntFunction<List<String>> madeWith = ArrayList::new;
        results.add(madeWith.apply(3));
        IntFunction<String[]> array = String[]::new;
        results.add(array.apply(3).length);
        Function<Object, String> receiver = Object::toString;
        results.add(receiver.apply(List.of(1)));
        BiFunction<String, String, Boolean> twoOfThem = String::equals;
        results.add(twoOfThem.apply("a", "a"));
        Function<List<String>, Integer> ofInterface = List::size;
        results.add(ofInterface.apply(List.of("b")));
        Supplier<Integer> bound = s::length;
        results.add(bound.get());
        Supplier<Object> ofOverridden = super::who;
        results.add(ofOverridden.get() + "|" + who());
        Function<String, String> inherited = this::protectedOne;
        results.add(inherited.apply("p"));
        Comparator<String> defaults = Comparator.comparing(String::length, Comparator.reverseOrder());
        results.add(defaults.compare("a", "bb"));
        Supplier<String> serializable = (Supplier<String> & Serializable) () -> "kept";
        results.add(serializable.get());
        BooleanSupplier nested = () -> ((BooleanSupplier) () -> i == 7 && s.equals("nine")).getAsBoolean();
        results.add(nested.getAsBoolean());
        BinaryOperator<Integer> sum = Integer::sum;
        results.add(sum.apply(1, 2));
        Function<Object[], List<Object>> variable = List::of;
        results.add(variable.apply(new Object[] {1, 2}));
        UnaryOperator<String> inPlace = String::trim;
        results.add(inPlace.apply(" t "));
        try {
            Function<Object, Object> wrong = unchecked(String::length);
            results.add(wrong.apply(1));
        } catch (ClassCastException e) {
            results.add("not a string");
        }
        Supplier<String> one = () -> "one";
        results.add(one.get());
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> unchecked(Function<String, Integer> function) {
        return (Function<Object, Object>) (Function<?, ?>) function;
    }

    private List<Object> inherited() {
        Function<Integer, Object> lambda = x -> calls + x;
        return List.of(lambda.apply(1), "of " + calls);
    }

    private Object own(double d, long l) {
        return d + l;
    }

    private int counted() {
        return ++calls;
    }

    private static long twice(long l) {
        return 2 * l;
    }

    private static double half(float f) {
        return f / 2;
    }

    @Override
    String who() {
        return "shapes";
    }

    /** A member of the nest, with functions and private methods of its own. */
    private static class Inner {
        private String hidden(String s) {
            return "hidden " + s;
        }

        List<Object> results() {
            Function<String, String> own = this::hidden;
            Supplier<Object> ofHost = () -> twice(5) + "";
            return List.of(own.apply("x"), ofHost.get());
        }
    }

    /** Functions and joins of an interface. */
    interface Named {
        String name();

        static Supplier<String> of(String name) {
            return ((Named) () -> name).described();
        }

        private String shown(String after) {
            return name() + after;
        }

        default Supplier<String> described() {
            UnaryOperator<String> shown = this::shown;
            return () -> shown.apply("!") + name();
        }
    }
}

class Base {
    String who() {
        return "base";
    }

    protected String protectedOne(String s) {
        return "protected " + s;
    }
}
