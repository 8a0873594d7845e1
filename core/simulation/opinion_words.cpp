#include "core/simulation/opinion_words.h"

#include <array>

namespace hrlf {
namespace {

using std::string_view;

constexpr auto adjectiveList = std::to_array<OpinionWord>({
    {"perfect", 2.8},     {"brilliant", 2.7},    {"amazing", 2.7},     {"fantastic", 2.7},    {"wonderful", 2.6},
    {"superb", 2.6},      {"outstanding", 2.6},  {"stunning", 2.5},    {"incredible", 2.5},   {"marvelous", 2.5},
    {"magnificent", 2.6}, {"excellent", 2.5},    {"awesome", 2.5},     {"gorgeous", 2.3},     {"fabulous", 2.4},
    {"terrific", 2.4},    {"delightful", 2.2},   {"great", 2.1},       {"beautiful", 2.2},    {"lovely", 2.0},
    {"hilarious", 2.0},   {"charming", 1.9},     {"thrilling", 2.0},   {"exciting", 1.9},     {"impressive", 1.9},
    {"touching", 1.6},    {"moving", 1.5},       {"inspiring", 1.9},   {"clever", 1.6},       {"fun", 1.7},
    {"enjoyable", 1.7},   {"funny", 1.6},        {"delicious", 2.1},   {"refreshing", 1.5},   {"gripping", 1.8},
    {"good", 1.5},        {"strong", 1.3},       {"pleasant", 1.3},    {"engaging", 1.4},     {"fresh", 1.1},
    {"smart", 1.4},       {"warm", 1.1},         {"helpful", 1.2},     {"useful", 1.1},       {"reliable", 1.2},
    {"comfortable", 1.2}, {"interesting", 1.1},  {"nice", 1.2},        {"friendly", 1.3},     {"sweet", 1.2},
    {"cool", 1.2},        {"solid", 1.0},        {"cute", 1.0},        {"neat", 0.9},         {"tidy", 0.7},
    {"decent", 0.7},      {"fine", 0.6},         {"okay", 0.3},        {"acceptable", 0.3},   {"fair", 0.4},
    {"passable", 0.2},    {"average", -0.2},     {"ordinary", -0.2},   {"predictable", -0.8}, {"forgettable", -1.0},
    {"uneven", -0.7},     {"slow", -0.9},        {"plain", -0.5},      {"odd", -0.5},         {"strange", -0.5},
    {"mediocre", -0.9},   {"bland", -1.1},       {"flat", -1.0},       {"weak", -1.2},        {"dull", -1.4},
    {"boring", -1.6},     {"silly", -1.0},       {"confusing", -1.1},  {"noisy", -1.0},       {"cheap", -0.9},
    {"messy", -1.1},      {"tiring", -1.2},      {"tedious", -1.5},    {"annoying", -1.5},    {"disappointing", -1.7},
    {"unpleasant", -1.6}, {"frustrating", -1.7}, {"irritating", -1.6}, {"lazy", -1.3},        {"bad", -1.7},
    {"poor", -1.6},       {"lame", -1.7},        {"clumsy", -1.3},     {"stupid", -1.9},      {"sad", -1.3},
    {"ugly", -1.7},       {"useless", -2.0},     {"pointless", -1.9},  {"ridiculous", -1.8},  {"rude", -1.8},
    {"broken", -1.6},     {"painful", -2.0},     {"depressing", -1.9}, {"miserable", -2.2},   {"pathetic", -2.3},
    {"terrible", -2.5},   {"awful", -2.5},       {"horrible", -2.6},   {"dreadful", -2.5},    {"disgusting", -2.7},
    {"appalling", -2.6},  {"unbearable", -2.6},  {"atrocious", -2.7},  {"unwatchable", -2.5}, {"hideous", -2.4},
    {"worthless", -2.4},  {"disastrous", -2.5},  {"insulting", -2.3},  {"abysmal", -2.7},     {"infuriating", -2.4},
});

constexpr auto verbList = std::to_array<OpinionWord>({
    {"adored", 2.8},      {"loved", 2.6},     {"treasured", 2.3}, {"admired", 2.0},    {"enjoyed", 1.8},
    {"appreciated", 1.5}, {"liked", 1.4},     {"preferred", 0.8}, {"accepted", 0.2},   {"noticed", 0.0},
    {"tolerated", -0.4},  {"doubted", -0.8},  {"disliked", -1.5}, {"regretted", -1.8}, {"resented", -2.0},
    {"hated", -2.6},      {"despised", -2.8}, {"loathed", -2.8},  {"detested", -2.8},
});

constexpr auto effectList = std::to_array<OpinionWord>({
    {"blew me away", 2.7},
    {"made my day", 2.4},
    {"made me so happy", 2.5},
    {"exceeded all my hopes", 2.4},
    {"took my breath away", 2.6},
    {"won my heart", 2.3},
    {"made me laugh out loud", 2.0},
    {"made me smile", 1.7},
    {"cheered me up", 1.6},
    {"surprised me in a good way", 1.4},
    {"touched me", 1.3},
    {"worked well for me", 1.1},
    {"held my attention", 0.9},
    {"did the job", 0.5},
    {"was what I expected", 0.2},
    {"left me cold", -1.1},
    {"lost my interest", -1.2},
    {"let me down", -1.6},
    {"wasted my time", -1.9},
    {"made me sad", -1.6},
    {"put me to sleep", -1.5},
    {"bored me to tears", -2.1},
    {"gave me a headache", -1.8},
    {"got on my nerves", -1.8},
    {"made me angry", -2.1},
    {"ruined my evening", -2.3},
    {"made me want to cry", -2.1},
    {"drove me crazy", -1.9},
    {"made me sick", -2.6},
    {"was an insult to all of us", -2.6},
});

constexpr auto nounList = std::to_array<OpinionWord>({
    {"a masterpiece", 2.8},
    {"a triumph", 2.6},
    {"pure joy", 2.7},
    {"an absolute delight", 2.6},
    {"a dream come true", 2.7},
    {"a real treat", 2.1},
    {"a joy", 2.1},
    {"a success", 1.7},
    {"a pleasure", 1.8},
    {"a pleasant surprise", 1.6},
    {"a good choice", 1.4},
    {"a step forward", 1.0},
    {"worth the money", 1.1},
    {"no problem", 0.6},
    {"a mixed bag", -0.2},
    {"nothing special", -0.7},
    {"a bit of a mess", -1.1},
    {"a letdown", -1.6},
    {"a disappointment", -1.7},
    {"a mistake", -1.5},
    {"a waste of time", -2.1},
    {"a waste of money", -2.1},
    {"a failure", -2.0},
    {"a disaster", -2.5},
    {"a nightmare", -2.5},
    {"a disgrace", -2.6},
    {"complete garbage", -2.8},
    {"the worst thing ever", -2.9},
    {"total rubbish", -2.6},
    {"the best thing ever", 2.9},
});

constexpr auto feelingList = std::to_array<OpinionWord>({
    {"overjoyed", 2.7}, {"thrilled", 2.5},     {"delighted", 2.3},  {"so happy", 2.2},      {"grateful", 1.7},
    {"happy", 1.8},     {"proud", 1.7},        {"glad", 1.5},       {"pleased", 1.4},       {"satisfied", 1.2},
    {"hopeful", 1.0},   {"relaxed", 0.9},      {"curious", 0.4},    {"unsure", -0.5},       {"bored", -1.3},
    {"tired", -0.9},    {"worried", -1.2},     {"nervous", -0.9},   {"disappointed", -1.7}, {"annoyed", -1.5},
    {"upset", -1.8},    {"lonely", -1.7},      {"ashamed", -1.9},   {"angry", -2.0},        {"miserable", -2.3},
    {"furious", -2.5},  {"heartbroken", -2.5}, {"disgusted", -2.4}, {"devastated", -2.7},
});

constexpr auto intensifierList = std::to_array<OpinionWord>({
    {"a little", 0.6},
    {"slightly", 0.6},
    {"somewhat", 0.7},
    {"fairly", 0.85},
    {"rather", 0.9},
    {"pretty", 1.0},
    {"quite", 1.0},
    {"really", 1.2},
    {"very", 1.2},
    {"so", 1.2},
    {"truly", 1.25},
    {"incredibly", 1.3},
    {"extremely", 1.35},
    {"totally", 1.3},
    {"absolutely", 1.35},
});

constexpr auto filmAspects =
    std::to_array<string_view>({"acting", "story", "ending", "plot", "music", "dialogue", "cast"});
constexpr auto bookAspects =
    std::to_array<string_view>({"story", "writing", "first chapter", "ending", "main character"});
constexpr auto foodAspects =
    std::to_array<string_view>({"food", "service", "soup", "dessert", "wine", "kitchen", "staff"});
constexpr auto phoneAspects = std::to_array<string_view>({"screen", "battery", "camera", "sound", "keyboard", "price"});
constexpr auto travelAspects =
    std::to_array<string_view>({"weather", "beach", "food", "flight", "guide", "view", "room"});
constexpr auto workAspects =
    std::to_array<string_view>({"discussion", "plan", "schedule", "presentation", "coffee", "mood"});
constexpr auto showAspects =
    std::to_array<string_view>({"sound", "crowd", "light show", "singer", "first song", "atmosphere"});
constexpr auto gameAspects =
    std::to_array<string_view>({"first level", "control", "story", "music", "graphics", "opponent"});
constexpr auto carAspects = std::to_array<string_view>({"engine", "seat", "design", "radio", "handling", "price"});
constexpr auto careAspects = std::to_array<string_view>({"nurse", "doctor", "waiting room", "advice", "treatment"});

constexpr auto topicList = std::to_array<Topic>({
    {"film", filmAspects, "watched"},     {"movie", filmAspects, "saw"},
    {"series", filmAspects, "finished"},  {"documentary", filmAspects, "watched"},
    {"sequel", filmAspects, "saw"},       {"book", bookAspects, "read"},
    {"novel", bookAspects, "finished"},   {"restaurant", foodAspects, "tried"},
    {"dinner", foodAspects, "had"},       {"cafe", foodAspects, "visited"},
    {"phone", phoneAspects, "bought"},    {"laptop", phoneAspects, "used"},
    {"tablet", phoneAspects, "tested"},   {"trip", travelAspects, "took"},
    {"hotel", travelAspects, "booked"},   {"holiday", travelAspects, "planned"},
    {"meeting", workAspects, "joined"},   {"workshop", workAspects, "attended"},
    {"project", workAspects, "started"},  {"concert", showAspects, "attended"},
    {"festival", showAspects, "visited"}, {"game", gameAspects, "played"},
    {"car", carAspects, "drove"},         {"clinic", careAspects, "visited"},
    {"lecture", workAspects, "heard"},    {"play", filmAspects, "saw"},
    {"camera", phoneAspects, "bought"},
});

constexpr auto circumstanceList = std::to_array<string_view>({
    "on Tuesday",         "with my brother", "last week",        "in the evening", "with two friends",
    "yesterday",          "after work",      "in the morning",   "at home",        "on the weekend",
    "for the first time", "last month",      "in June",          "with my sister", "this year",
    "before lunch",       "on Friday night", "with a colleague", "again",          "at the station",
});

}  // namespace

std::span<const OpinionWord> opinionAdjectives() { return adjectiveList; }
std::span<const OpinionWord> opinionVerbs() { return verbList; }
std::span<const OpinionWord> opinionEffects() { return effectList; }
std::span<const OpinionWord> opinionNouns() { return nounList; }
std::span<const OpinionWord> opinionFeelings() { return feelingList; }
std::span<const OpinionWord> intensifiers() { return intensifierList; }
std::span<const Topic> topics() { return topicList; }
std::span<const std::string_view> circumstances() { return circumstanceList; }

}  // namespace hrlf
