"""Given and family names: they show where a name begins that no honorific announces. Evidence, no closed list."""

from __future__ import annotations

from govdata.text.wordlist import words

__all__ = ["NAMES", "WESTERN"]

WESTERN = words(
    """
    Aaron Abigail Adam Adrian Agnes Aidan Alan Albert Alex Alexander Alexandra Alfred Alice Alison Alistair
    Allan Allen Alok Alvin Amanda Amber Amy Andrea Andrew Andy Angela Anita Anna Anne Annie Anthony Antonio
    António Archie Arthur Ashley Audrey Barbara Barry Beatrice Belinda Ben Benedict Benjamin Bernard Beth Betty
    Bill Bob Boris Brad Bradley Brandon Brenda Brian Bridget Bruce Bryan Caitlin Calvin Cameron Carl Carla
    Carlos Carmen Carol Caroline Carolyn Carrie Catherine Cathy Cecilia Charles Charlotte Chelsea Cheryl Chloe
    Chris Christian Christina Christine Christopher Claire Clara Clare Clement Clive Colin Colleen Connie Craig
    Crystal Cynthia Daisy Damian Damien Dan Daniel Danny Darren Dave David Dean Debbie Deborah Denise Dennis
    Derek Desmond Diana Diane Dominic Don Donald Donna Doreen Doris Dorothy Douglas Duncan Edith Edmund Edward
    Edwin Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Emily Emma Eric Erica Ernest Esther Ethan Eugene Eva
    Evan Evelyn Felix Fiona Florence Frances Francis Frank Fred Frederick Gabriel Gareth Gary Gavin Geoffrey
    George Georgina Gerald Gerard Gerry Gillian Gina Glenn Gloria Gordon Graham Greg Gregory Guy Hannah Harold
    Harriet Harry Harvey Hazel Heather Helen Henry Herbert Hilary Howard Hugh Hugo Humphrey Ian Imelda Ingrid
    Irene Iris Isaac Isabel Ivan Ivy Jack Jackie Jacob Jacqueline Jake James Jamie Jan Jane Janet Janice Jason
    Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Joe
    Joel John Johnny Jon Jonathan Jordan Joseph Joshua José Joyce Juan Judith Judy Julia Julian Julie Juliet
    Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Kelvin Ken Kenneth Kevin Kim
    Kimberly Kirsten Kit Kurt Kwasi Kyle Lance Larry Laura Lauren Laurence Lawrence Leah Lee Leo Leon Leonard
    Lesley Leslie Lewis Liam Lillian Lily Linda Lindsay Lisa Liz Lloyd Loretta Lorraine Louis Louise Lucas Lucy
    Luis Luke Lydia Lynn Madeleine Maggie Malcolm Mandy Marc Marcus Margaret Maria Marian Marie Marilyn Marina
    Mario Marion Mark Martha Martin Mary Mathias Matt Matthew Maureen Maurice Max Maxwell Megan Melanie Melissa
    Mia Michael Michelle Miguel Mike Miles Mimi Miranda Miriam Moira Molly Monica Morgan Moses Nadia Nancy Naomi
    Natalie Natasha Nathan Neil Nelson Nicholas Nick Nicola Nicole Nigel Nina Noel Nora Norman Olive Oliver
    Olivia Oscar Owen Pamela Pat Patricia Patrick Paul Paula Pauline Pedro Penelope Penny Percy Perry Peter
    Philip Phillip Phoebe Phyllis Piers Priti Rachel Ralph Ray Raymond Rebecca Regina Rena Reuben Rex Rhys
    Ricardo Richard Rick Rishi Rita Rob Robert Roberto Robin Rod Roderick Rodney Roger Roland Ron Ronald Ronnie
    Rory Rosa Rosalind Rose Rosemary Ross Roy Ruby Rupert Russell Ruth Ryan Sajid Sally Sam Samantha Samuel
    Sandra Sarah Scott Sean Sebastian Selina Serena Shane Sharon Shaun Sheila Shirley Sidney Simon Sonia Sophia
    Sophie Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Suella Susan Susanna Suzanne Sylvia Tania
    Tanya Tara Ted Terence Teresa Terry Tessa Theresa Thomas Thérèse Tim Timothy Tina Toby Todd Tom Tommy Tony
    Tracey Tracy Trevor Tristan Valerie Vanessa Vera Vernon Veronica Victor Victoria Vince Vincent Violet
    Virginia Vivian Vivien Walter Wanda Warren Wayne Wendy Wilfred William Wilson Winnie Xavier Yvette Yvonne
    Zac Zachary Zara Zoe
    """
)

# Families and given names of East, South-East and South Asia, and of the Arab world.
_EASTERN = words(
    """
    Abdul Abdullah Ahmad Ahmed Ali Anand Anil Arjun Arun Ashok Au Aziz Bai Balakrishnan Budi Cai Cao Chai Cham
    Chan Chang Chao Chau Che Chen Cheng Cheong Cheuk Cheung Chew Chia Chiang Chiew Chin Ching Chiu Cho Choi
    Chong Choo Chou Chow Choy Chu Chua Chui Chun Chung Dai Deepak Deng Desh Ding Dong Du Duan Fan Fang Feng Fok
    Fong Foo Fu Fung Gan Gao Ge Goh Gong Goodwill Gopal Gu Guan Guo Hale Han Hao Haruhiko Hassan Heng Hiroshi Ho
    Hoang Hou Hsieh Hsu Hu Hua Huang Hui Hung Hussain Hussein Huynh Ibrahim Indranee Ip Iqbal Ismail Iswaran Jae
    Jayakumar Jia Jiang Jin Joko Junichiro Kam Kan Kang Kenji Khan Khoo Khor Ko Koh Kok Krishnan Ku Kumar Kuo
    Kuok Kwan Kwok Kwong Lai Lalit Lam Lan Lao Lau Le Lei Leong Leung Li Lian Liang Liao Liew Lim Lin Ling Liu
    Lo Loh Loke Loo Lou Low Lu Lui Luk Luo Lyu Ma Mak Mao Mei Meng Menon Miao Mo Modi Mohamad Mohamed Mohammad
    Mohammed Mok Mou Muhammad Mui Murali Mustafa Nair Narendra Neo Ng Ngai Ngan Ngo Nguyen Ni Nie Niu Ong Ooi Ou
    Pan Pang Peng Pham Phua Pillai Poon Prabowo Prakash Pranab Prayut Pun Qian Qiao Qin Qiu Quah Quek Rahman
    Rajah Rajan Rajesh Ramesh Ravi Ren Retno Salman Sanjay Santosh Seah Seet Shah Shanmugam Shao Sharma Shek
    Shen Sheng Shi Shinzo Shum Siew Sim Sin Singh Sit Sitharaman Siu Soh Somchai Somkid Song Sri Su Subramaniam
    Suen Sun Sundaresh Sung Suresh Sze Tai Tam Tan Tang Tao Taro Tay Teng Teo Tham Tharman Tian Toh Tong Tran
    Tsai Tsang Tse Tseng Tso Tsoi Tsui Tung Vijay Vikram Wan Wang Wee Wei Wen Weng Wong Woo Wu Xi Xia Xiang Xiao
    Xie Xing Xiong Xu Xue Yam Yan Yang Yao Yap Yau Ye Yee Yeo Yeoh Yeow Yeung Yi Yik Yim Yin Ying Yip Yiu Yoko
    Yong Yoshihide Yu Yuan Yue Yuen Yuki Yung Yusof Yusuf Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou
    """
)

# Left out: words that are far more often something else.
NAMES = WESTERN | _EASTERN
