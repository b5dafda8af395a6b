/**
 * Passwords that guessers try first, in lower case: number rows, keyboard walks in both layouts, names and words common
 * in the region. Offline on purpose: no password is ever sent anywhere to be checked.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
00000000 0000000000 0987654321 10203040 1029384756 11111111 1111111111 11223344 12121212 123123123 123321123
12341234 12344321 123454321 12345678 123456789 1234567890 123456789a 123456789q 12345678a 12345678q 1234567a
1234567q 123456aa 123456qwerty 12345qwert 1234abcd 1234qwer 123qweasd 123qweasdzxc 147258369 159753456 19801980
19841984 19851985 19861986 19871987 19881988 19891989 19901990 19911991 19921992 19931993 19941994 19951995 19961996
19971997 19981998 19991999 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1z2x3c4v 20002000 20012001 20022002 20102010
20202020 20212021 20222022 20232023 20242024 20252025 20262026 22222222 27182818 31415926 33333333 44444444 55555555
66666666 77777777 87654321 88888888 987654321 9876543210 99999999 a1234567 a12345678 a1b2c3d4 aa123456 aa12345678
abc12345 abc123456 abcd1234 access14 admin123 admin1234 administrator aigerim1 aigerim123 aijan123 ainura123
aizada123 alexander alexandra almaty123 anastasia andrey123 arsenal1 asdf1234 asdfasdf asdfghjk asdfghjkl astana123
ayperi123 azerty123 azertyui barcelona baseball batken12 batken123 batman123 bishkek1 bishkek123 bishkek2024
changeme changeme1 charlie1 chelsea1 cholpon1 computer default1 dinamo12 dmitriy1 dragon12 dushanbe1 ekaterina
facebook facilitator football freedom1 google12 guest123 gulnara1 gulnara123 hello123 helloworld human123
humanrights iloveyou iloveyou1 instagram internet iphone12 issyk-kul issykkul jalalabad jennifer jessica1 jordan23
kanykei1 kanykei123 kazakhstan kazakhstan1 killer12 kurak123 kurak1234 kurakkurak kurmanjan kurmanjan1 kyrgyzstan
kyrgyzstan1 letmein1 letmein123 liverpool login123 lubov123 manas1000 manas123 manchester marina123 master12
michael1 michelle minecraft moiparol mojparol monkey12 moskva12 moskva123 mustang1 natasha1 nazgul123 nikita123
nintendo nurbek123 odnoklassniki oksana123 osh12345 p@ssw0rd p@ssword parol123 parol1234 participant passw0rd
password password! password1 password12 password123 passwort playstation pokemon1 princess privet12 privet123
q1234567 q12345678 q123456789 q1w2e3r4 q1w2e3r4t5 qazwsx123 qazwsxedc qwaszx12 qwe123qwe qweasdzxc qweqweqwe
qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertyqwerty qwertyui qwertyuiop realmadrid rossiya1 samsung1
samsung123 secret12 secret123 sergey123 shadow12 solnyshko spartak1 starwars sunshine superman svetlana tajikistan
tashkent1 tatiana1 telegram test1234 testtest trainer1 trainer123 training training1 training123 trustno1
turkmenistan user1234 uzbekistan valentina viktoria vkontakte vladimir welcome1 welcome123 whatever whatsapp
youtube1 zaq12wsx zaq1zaq1 zenit123 zhanara1 zxcasdqwe zxcvbnm, zxcvbnm1 zxcvbnm123 александр алматы123 анастасия
ангелина астана123 бишкек12 бишкек123 виктория владимир душанбе1 екатерина здравствуй йцукен12 йцукен123 йцукенгш
йцукенгшщз казахстан казахстан1 кристина кыргызстан кыргызстан1 любимая1 любимый1 любовь12 максимка манас123
манасманас марианна наташа12 пароль12 пароль123 парольпароль привет12 привет123 приветпривет россия123 светлана
солнышко таджикистан ташкент1 узбекистан фывапрол фывапролд ячсмитьб
`.trim().split(/\s+/),
);
