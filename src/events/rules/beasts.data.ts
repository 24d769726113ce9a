import { list } from "./list.js";

/** Animals that kill people and are killed by them, in no conflict. Herds are wealth, and are raided. */
export const BEASTS = list(`
  animal, bear, wolf, deer, whale, shark, crocodile, alligator, lion, lioness, tiger, leopard, jaguar, elephant, rhino,
  rhinoceros, hippo, hippopotamus, buffalo, bison, dog, snake, python, orca, dolphin, bull, boar, horse, bee, hyena, monkey,
  gorilla, chimpanzee, kangaroo, fox, rabbit, badger, rat, mouse, mosquito, pest, locust, bird, eagle, vulture, fish, seal,
  penguin, coyote, cougar, moose, bug, tick, goose, duck, hen, chicken, poultry
`);
